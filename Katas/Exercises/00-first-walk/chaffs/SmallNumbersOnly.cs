// Misconception: A badge has one digit.
// Hint: What does it say for the largest number that is written out?
// Killed by: Ninety_nine_is_still_a_number
namespace Badges;

public static class Badge
{
    public static string Of(int unread) =>
        unread == 0 ? "" : unread > 99 ? "(99+)" : unread > 9 ? "(9+)" : $"({unread})";
}
