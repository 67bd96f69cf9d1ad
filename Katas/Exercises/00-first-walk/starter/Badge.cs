namespace Badges;

/// <summary>What stands beside a room's name.</summary>
public static class Badge
{
    /// <summary>The text of the badge for so many unread messages.</summary>
    public static string Of(int unread) => "";
}
