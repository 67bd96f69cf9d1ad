// Misconception: The number is its own double.
// Hint: What is two times one?
// Killed by: One_doubles_to_two
namespace NAMESPACE;

public static class Twice
{
    public static int Of(int number) => number;
}
