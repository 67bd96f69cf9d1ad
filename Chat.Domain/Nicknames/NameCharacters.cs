using System.Globalization;
using System.Text;

namespace Chat.Domain.Nicknames;

/// <summary>What a nickname is made of.</summary>
internal static class NameCharacters
{
    /// <summary>A visible letter, mark or digit of any script.</summary>
    public static bool IsWord(Rune rune) => !IsFiller(rune) && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or
        UnicodeCategory.DecimalDigitNumber;

    /// <summary>A letter or digit: something that stands by itself.</summary>
    public static bool IsStart(Rune rune) => Rune.IsLetterOrDigit(rune);

    /// <summary>What may stand between words: - _ and the full stop.</summary>
    public static bool IsJoint(Rune rune) => rune.Value is '-' or '_' or '.';

    /// <summary>Letters by category that nobody sees: the Hangul fillers.</summary>
    private static bool IsFiller(Rune rune) => rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0;
}
