// Misconception: One example is enough.
// Hint: Does a second example say the same?
// Killed by: Three_doubles_to_six
namespace NAMESPACE;

public static class Twice
{
    public static int Of(int number) => 2;
}
