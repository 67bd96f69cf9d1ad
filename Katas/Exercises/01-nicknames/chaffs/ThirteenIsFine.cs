// Misconception: One more does no harm: thirteen characters are accepted.
// Hint: Which is the shortest name that is too long?
// Killed by: Thirteen_characters_are_too_many
using System.Globalization;

namespace Nicknames;

public static class Nickname
{
    public static string? WhyNot(string name)
    {
        if (name.Length == 0)
            return "empty";
        if (name.Length > 13)
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
