// Misconception: Doubles are small.
// Hint: Have you tried a number of three digits?
// Killed by: A_hundred_doubles_to_two_hundred
namespace NAMESPACE;

public static class Twice
{
    public static int Of(int number) => Math.Min(number * 2, 10);
}
