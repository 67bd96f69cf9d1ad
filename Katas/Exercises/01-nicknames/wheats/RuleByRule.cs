using System.Globalization;

namespace Nicknames;

// A list of rules, each with its sentence.
public static class Nickname
{
    private static readonly UnicodeCategory[] _written =
    [
        UnicodeCategory.UppercaseLetter,
        UnicodeCategory.LowercaseLetter,
        UnicodeCategory.TitlecaseLetter,
        UnicodeCategory.ModifierLetter,
        UnicodeCategory.OtherLetter,
        UnicodeCategory.NonSpacingMark,
        UnicodeCategory.SpacingCombiningMark,
        UnicodeCategory.DecimalDigitNumber,
    ];

    private static readonly (Predicate<string> IsBroken, string Words)[] _rules =
    [
        (name => name.Length is 0 or > 12, "Between one and twelve characters, please."),
        (name => name.StartsWith('-') || name.EndsWith('-'), "No hyphen at the edge, please."),
        (name => !name.All(IsWritten), "Letters, digits and hyphens only, please."),
        (name => name.ToUpperInvariant() == "SERVER", "You are not the server."),
    ];

    public static string? WhyNot(string name) => Array.Find(_rules, rule => rule.IsBroken(name)).Words;

    private static bool IsWritten(char c) => c == '-' || _written.Contains(char.GetUnicodeCategory(c));
}
