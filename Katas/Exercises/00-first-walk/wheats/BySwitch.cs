namespace Badges;

public static class Badge
{
    public static string Of(int unread) => unread switch
    {
        0 => "",
        < 100 => $"({unread})",
        _ => "(99+)",
    };
}
