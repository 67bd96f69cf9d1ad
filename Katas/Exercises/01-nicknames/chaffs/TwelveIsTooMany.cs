// Misconception: Up to twelve means fewer than twelve.
// Hint: Which is the longest name that is still fine?
// Killed by: Twelve_characters_are_fine
using System.Globalization;

namespace Nicknames;

public static class Nickname
{
    public static string? WhyNot(string name)
    {
        if (name.Length == 0)
            return "empty";
        if (name.Length >= 12)
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
