// Misconception: Up to 99 means below 99.
// Hint: On which side of the border is 99 itself?
// Killed by: Ninety_nine_is_still_a_number
namespace Badges;

public static class Badge
{
    public static string Of(int unread) => unread == 0 ? "" : unread >= 99 ? "(99+)" : $"({unread})";
}
