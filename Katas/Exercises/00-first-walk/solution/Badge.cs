namespace Badges;

/// <summary>What stands beside a room's name.</summary>
public static class Badge
{
    private const int Most = 99;

    /// <summary>The text of the badge for a number of unread messages.</summary>
    public static string Of(int unread) => unread == 0 ? "" : unread > Most ? $"({Most}+)" : $"({unread})";
}
