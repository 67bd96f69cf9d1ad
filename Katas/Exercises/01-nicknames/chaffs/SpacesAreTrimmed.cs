// Misconception: Spaces at the edge are somebody's slip, and are taken away before the name is looked at.
// Hint: A name with a space before or after it is not the same name: is it fine?
// Killed by: A_space_at_the_edge_is_refused
using System.Globalization;

namespace Nicknames;

public static class Nickname
{
    public static string? WhyNot(string name)
    {
        name = name.Trim(' ');
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

    private static bool IsAllowed(char c) => char.IsLetterOrDigit(c) || IsMark(c) || c == '-';

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
