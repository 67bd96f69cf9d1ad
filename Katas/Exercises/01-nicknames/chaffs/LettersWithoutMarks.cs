// Misconception: `char.IsLetterOrDigit` knows all that a name is written with.
// Hint: The goal speaks of marks. Is `सीता` fine?
// Killed by: Letters_with_marks_are_fine
namespace Nicknames;

public static class Nickname
{
    public static string? WhyNot(string name)
    {
        if (name.Length == 0)
            return "empty";
        if (name.Length > 12)
            return "too long";
        if (!name.All(IsAllowed))
            return "character";
        if (name[0] == '-' || name[^1] == '-')
            return "edge";
        if (name.Equals("server", StringComparison.OrdinalIgnoreCase))
            return "reserved";
        return null;
    }

    private static bool IsAllowed(char c) => char.IsLetterOrDigit(c) || c == '-';
}
