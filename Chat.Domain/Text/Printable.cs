using System.Globalization;
using System.Text;

namespace Chat.Domain.Text;

/// <summary>Text that a terminal shows and does not obey.</summary>
public static class Printable
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>The text with every character that would act instead of show replaced by one that shows.</summary>
    public static string Sanitize(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        var clean = new StringBuilder(text.Length);
        var runes = text.EnumerateRunes().ToArray();
        var at = 0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var first = at;
            var end = at + elements.GetTextElement().EnumerateRunes().Count();
            for (; at < end; at++)
                clean.Append(
                    IsTagOfFlag(runes[at], runes[first]) || JoinsEmoji(at, end) || JoinsLetters(at)
                        ? runes[at]
                        : Shown(runes[at]));
        }
        return clean.ToString();

        // Inside a text element a joiner is followed by what continues any element (a mark, a joiner), or by an emoji
        // (UAX #29, rule GB11).
        bool JoinsEmoji(int i, int end) => runes[i].Value == ZeroWidthJoiner && i + 1 < end
            && Rune.GetUnicodeCategory(runes[i + 1]) == UnicodeCategory.OtherSymbol;

        bool JoinsLetters(int i) => runes[i].Value is ZeroWidthJoiner or ZeroWidthNonJoiner
            && i > 0 && i + 1 < runes.Length && JoiningScripts.Join(runes[i - 1], runes[i + 1]);
    }

    /// <summary>Tag characters spell the region of a black flag (UTS #51, emoji tag sequences).</summary>
    private static bool IsTagOfFlag(Rune rune, Rune first) =>
        first.Value == 0x1F3F4 && rune.Value is >= 0xE0020 and <= 0xE007F;

    private static Rune Shown(Rune rune) => rune.Value switch
    {
        '\n' or '\t' => rune,
        < 0x20 => new Rune(0x2400 + rune.Value),
        0x7F => new Rune(0x2421),
        _ => Invisible.Is(rune) ? Rune.ReplacementChar : rune,
    };
}
