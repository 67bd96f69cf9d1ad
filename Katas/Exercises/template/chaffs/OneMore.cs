// Misconception: A double is one more than it should be.
// Hint: Count on your fingers: is it exact?
// Killed by: One_doubles_to_two
namespace NAMESPACE;

public static class Twice
{
    public static int Of(int number) => number * 2 + 1;
}
