// Misconception: The plus stands after the badge.
// Hint: Where exactly does the plus stand?
// Killed by: More_than_99_is_too_many
namespace Badges;

public static class Badge
{
    public static string Of(int unread) => unread == 0 ? "" : unread > 99 ? "(99)+" : $"({unread})";
}
