using System.Globalization;

namespace Nicknames;

/// <summary>The room's rule for names.</summary>
public static class Nickname
{
    private const int MaxLength = 12;
    private const char Hyphen = '-';

    /// <summary>A sentence that says why this is no name for the room; null when it is a fine one.</summary>
    public static string? WhyNot(string name)
    {
        if (name.Length == 0)
            return "A name has at least one character.";
        if (name.Length > MaxLength)
            return $"A name has at most {MaxLength} characters; this one has {name.Length}.";
        if (!name.All(IsAllowed))
            return "A name is made of letters, digits and hyphens.";
        if (name[0] == Hyphen || name[^1] == Hyphen)
            return "A hyphen stands inside a name.";
        if (name.Equals("server", StringComparison.OrdinalIgnoreCase))
            return "This name belongs to the room itself.";
        return null;
    }

    private static bool IsAllowed(char c) => char.IsLetterOrDigit(c) || IsMark(c) || c == Hyphen;

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
