namespace Badges;

/// <summary>What stands beside a room's name.</summary>
public static class Badge
{
    /// <summary>The text of the badge for a number of unread messages.</summary>
    public static string Of(int unread) => "";
}
