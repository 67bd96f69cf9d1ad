using System.Globalization;
using System.Text;

namespace Chat.Domain.Text;

/// <summary>Characters that act on what is around them, or hide, instead of showing.</summary>
internal static class Invisible
{
    /// <summary>
    /// C1 controls, format characters (bidi and zero-width among them), line and paragraph separators, fillers.
    /// </summary>
    public static bool Is(Rune rune) => IsFiller(rune) || (!IsNumberSign(rune) && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>Letters by category that nobody sees: the Hangul fillers.</summary>
    public static bool IsFiller(Rune rune) => rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0;

    /// <summary>
    /// Marks by category that nobody sees (Default_Ignorable_Code_Point, UAX #44): the grapheme joiner, the Khmer
    /// inherent vowels, variation selectors. In a text they may choose the form of the character before them.
    /// </summary>
    public static bool IsSelector(Rune rune) => rune.Value is
        0x034F or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180D) or 0x180F
        or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    /// <summary>
    /// Format characters that are drawn: signs before or around numbers (Prepended_Concatenation_Mark, UAX #44).
    /// </summary>
    private static bool IsNumberSign(Rune rune) => rune.Value is
        (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD;
}
