using System.Globalization;
using System.Text;

namespace Chat.Domain.Text;

/// <summary>Text that a terminal shows and does not obey.</summary>
public static class Printable
{
    private const int ZeroWidthJoiner = 0x200D;
    /// <summary>The text with every character that would act instead of show replaced by one that shows.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
            Append(elements.GetTextElement());
        return clean.ToString();

        void Append(string element)
        {
            var (first, last) = (element.EnumerateRunes().First(), element.EnumerateRunes().Last());
            foreach (var rune in element.EnumerateRunes())
                clean.Append(IsTagOfFlag(rune, first) || JoinsEmoji(rune, last) ? rune : Shown(rune));
        }
    }

    /// <summary>A joiner that does not end its text element joins two emoji (UAX #29, rule GB11).</summary>
    private static bool JoinsEmoji(Rune rune, Rune last) => rune.Value == ZeroWidthJoiner && rune != last;

    /// <summary>Tag characters spell the region of a black flag (UTS #51, emoji tag sequences).</summary>
    private static bool IsTagOfFlag(Rune rune, Rune first) => first.Value == 0x1F3F4 && rune.Value is >= 0xE0020 and <= 0xE007F;

    private static Rune Shown(Rune rune) => rune.Value switch
    {
        '\n' or '\t' => rune,
        < 0x20 => new Rune(0x2400 + rune.Value),
        0x7F => new Rune(0x2421),
        _ => Invisible.Is(rune) ? Rune.ReplacementChar : rune,
    };
}
