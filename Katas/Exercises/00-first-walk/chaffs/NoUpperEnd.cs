// Misconception: A number is a number, however long.
// Hint: And after a week away?
// Killed by: More_than_99_is_too_many
namespace Badges;

public static class Badge
{
    public static string Of(int unread) => unread == 0 ? "" : $"({unread})";
}
