// Misconception: More than 99 means more than 100.
// Hint: Which is the first number that is too many?
// Killed by: More_than_99_is_too_many
namespace Badges;

public static class Badge
{
    public static string Of(int unread) => unread == 0 ? "" : unread > 100 ? "(99+)" : $"({unread})";
}
