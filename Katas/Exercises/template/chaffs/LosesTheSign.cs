// Misconception: A double is never negative.
// Hint: What is less than nothing, doubled?
// Killed by: Less_than_nothing_stays_less
namespace NAMESPACE;

public static class Twice
{
    public static int Of(int number) => Math.Abs(number * 2);
}
