// Misconception: Zero is a number like any other.
// Hint: What stands there when everything is read?
// Killed by: Nothing_unread_shows_nothing
namespace Badges;

public static class Badge
{
    public static string Of(int unread) => unread > 99 ? "(99+)" : $"({unread})";
}
