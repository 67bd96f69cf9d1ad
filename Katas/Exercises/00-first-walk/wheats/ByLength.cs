namespace Badges;

public static class Badge
{
    public static string Of(int unread)
    {
        if (unread == 0)
            return string.Empty;
        var digits = unread.ToString();
        return "(" + (digits.Length > 2 ? "99+" : digits) + ")";
    }
}
