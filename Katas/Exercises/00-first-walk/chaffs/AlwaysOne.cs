// Misconception: One example is enough to know what is wanted.
// Hint: What does it say for another number?
// Killed by: Another_number_stands_in_parentheses
namespace Badges;

public static class Badge
{
    public static string Of(int unread) => "(1)";
}
