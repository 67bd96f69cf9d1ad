// Misconception: One message is as good as none.
// Hint: What does it say for a single message?
// Killed by: One_unread_message_is_1_in_parentheses
namespace Badges;

public static class Badge
{
    public static string Of(int unread) => unread <= 1 ? "" : unread > 99 ? "(99+)" : $"({unread})";
}
