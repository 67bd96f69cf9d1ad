// Misconception: To double is to multiply by itself.
// Hint: Which numbers are as large doubled as squared?
// Killed by: One_doubles_to_two
namespace NAMESPACE;

public static class Twice
{
    public static int Of(int number) => number * number;
}
