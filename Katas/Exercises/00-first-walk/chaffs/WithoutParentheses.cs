// Misconception: The parentheses are decoration.
// Hint: Is it exactly what the goal says?
// Killed by: One_unread_message_is_1_in_parentheses
namespace Badges;

public static class Badge
{
    public static string Of(int unread) => unread == 0 ? "" : unread > 99 ? "99+" : $"{unread}";
}
