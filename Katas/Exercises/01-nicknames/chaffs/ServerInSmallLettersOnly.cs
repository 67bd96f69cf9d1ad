// Misconception: Reserved is what is written in the list, letter by letter.
// Hint: Someone who wants to be taken for the server has a Shift key.
// Killed by: Server_is_refused_whatever_its_case
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
        if (name[0] == '-' || name[^1] == '-')
            return "edge";
        if (name == "server")
            return "reserved";
        return null;
    }

    private static bool IsAllowed(char c) => char.IsLetterOrDigit(c) || IsMark(c) || c == '-';

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
