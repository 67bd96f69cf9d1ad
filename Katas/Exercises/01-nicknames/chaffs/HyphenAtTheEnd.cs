// Misconception: A hyphen is wrong at the beginning; the end was forgotten.
// Hint: A name has two edges.
// Killed by: A_hyphen_at_the_end_is_refused
using System.Globalization;

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
        if (name[0] == '-')
            return "edge";
        if (name.Equals("server", StringComparison.OrdinalIgnoreCase))
            return "reserved";
        return null;
    }

    private static bool IsAllowed(char c) => char.IsLetterOrDigit(c) || IsMark(c) || c == '-';

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
