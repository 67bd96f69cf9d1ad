using System.Text;

namespace Chat.Domain.Text;

/// <summary>
/// The scripts that need joiners for their spelling (RFC 5892, appendices A.1 and A.2): those with a virama, and those
/// whose letters connect. By Unicode blocks; a script with several blocks has several rows of one name.
/// </summary>
internal static class JoiningScripts
{
    private enum Script
    {
        None,
        Arabic,
        Syriac,
        NKo,
        Mandaic,
        Devanagari,
        Bengali,
        Gurmukhi,
        Gujarati,
        Oriya,
        Tamil,
        Telugu,
        Kannada,
        Malayalam,
        Sinhala,
        Tibetan,
        Myanmar,
        Khmer,
        Mongolian,
        Balinese,
        Javanese,
    }

    private static readonly (int First, int Last, Script Script)[] _blocks =
    [
        (0x0600, 0x06FF, Script.Arabic), (0x0700, 0x074F, Script.Syriac), (0x0750, 0x077F, Script.Arabic),
        (0x07C0, 0x07FF, Script.NKo), (0x0840, 0x085F, Script.Mandaic), (0x0860, 0x086F, Script.Syriac),
        (0x0870, 0x08FF, Script.Arabic), (0x0900, 0x097F, Script.Devanagari), (0x0980, 0x09FF, Script.Bengali),
        (0x0A00, 0x0A7F, Script.Gurmukhi), (0x0A80, 0x0AFF, Script.Gujarati), (0x0B00, 0x0B7F, Script.Oriya),
        (0x0B80, 0x0BFF, Script.Tamil), (0x0C00, 0x0C7F, Script.Telugu), (0x0C80, 0x0CFF, Script.Kannada),
        (0x0D00, 0x0D7F, Script.Malayalam), (0x0D80, 0x0DFF, Script.Sinhala), (0x0F00, 0x0FFF, Script.Tibetan),
        (0x1000, 0x109F, Script.Myanmar), (0x1780, 0x17FF, Script.Khmer), (0x1800, 0x18AF, Script.Mongolian),
        (0x1B00, 0x1B7F, Script.Balinese), (0xA980, 0xA9DF, Script.Javanese),
    ];

    /// <summary>Whether a joiner between these two has a meaning.</summary>
    public static bool Join(Rune before, Rune after) =>
        IsOfWord(before)
        && IsOfWord(after)
        && ScriptOf(before) is not Script.None
        && ScriptOf(before) == ScriptOf(after);

    private static bool IsOfWord(Rune rune) => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is
        System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static Script ScriptOf(Rune rune) =>
        _blocks.FirstOrDefault(block => block.First <= rune.Value && rune.Value <= block.Last).Script;
}
