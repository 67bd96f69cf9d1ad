using System.Globalization;
using System.Text;
using Chat.Domain.Text;

namespace Chat.Domain.Nicknames;

/// <summary>What a nickname is made of.</summary>
internal static class NameCharacters
{
    /// <summary>A visible letter, mark or digit of any script.</summary>
    public static bool IsWord(Rune rune) =>
        !Invisible.IsFiller(rune) && !Invisible.IsSelector(rune) && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or
        UnicodeCategory.DecimalDigitNumber;

    /// <summary>A letter or digit: something that stands by itself.</summary>
    public static bool IsStart(Rune rune) => Rune.IsLetterOrDigit(rune);

    /// <summary>What may stand between words: - _ and the full stop.</summary>
    public static bool IsSeparator(Rune rune) => rune.Value is '-' or '_' or '.';
}
