using System.Globalization;
using System.Text;

namespace Chat.ConsoleClient.Page;

/// <summary>How many columns of a terminal text takes, and how it is wrapped to a width.</summary>
internal static class TextWidth
{
    private const char EmojiPresentation = '\uFE0F';

    /// <summary>
    /// East Asian wide and full-width characters (UAX #11) and emoji that are drawn as pictures (UTS #51), by their
    /// usual blocks.
    /// </summary>
    private static readonly (int First, int Last)[] _wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x23E9, 0x23EC), (0x23F0, 0x23F0), (0x23F3, 0x23F3), (0x25FD, 0x25FE),
        (0x2614, 0x2615), (0x2648, 0x2653), (0x267F, 0x267F), (0x2693, 0x2693), (0x26A1, 0x26A1), (0x26AA, 0x26AB),
        (0x26BD, 0x26BE), (0x26C4, 0x26C5), (0x26CE, 0x26CE), (0x26D4, 0x26D4), (0x26EA, 0x26EA), (0x26F2, 0x26F3),
        (0x26F5, 0x26F5), (0x26FA, 0x26FA), (0x26FD, 0x26FD), (0x2705, 0x2705), (0x270A, 0x270B), (0x2728, 0x2728),
        (0x274C, 0x274C), (0x274E, 0x274E), (0x2753, 0x2755), (0x2757, 0x2757), (0x2795, 0x2797), (0x27B0, 0x27B0),
        (0x27BF, 0x27BF), (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2B55, 0x2B55), (0x2E80, 0x303E), (0x3041, 0x33FF),
        (0x3400, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F),
        (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F004, 0x1F004), (0x1F0CF, 0x1F0CF), (0x1F18E, 0x1F18E),
        (0x1F191, 0x1F19A), (0x1F1E6, 0x1F320), (0x1F32D, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F7E0, 0x1F7F0),
        (0x1F900, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The columns that the text takes in one line.</summary>
    public static int Of(string text)
    {
        var columns = 0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
            columns += OfElement(elements.GetTextElement());
        return columns;
    }

    /// <summary>The text in lines no wider than so many columns.</summary>
    public static IReadOnlyList<string> Wrap(string text, int columns)
    {
        var expanded = ExpandTabs(text);
        return [.. Lines(expanded, columns).Select(line => expanded[line])];
    }

    public static string ExpandTabs(string text) => text.Replace("\t", "    ", StringComparison.Ordinal);

    /// <summary>Which parts of a text without tabs stand in one line each.</summary>
    public static IEnumerable<Range> Lines(string text, int columns)
    {
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            foreach (var line in LinesOf(text[start..end], Math.Max(1, columns)))
                yield return (start + line.Start)..(start + line.End);
            start = end + 1;
        }
    }

    /// <summary>As much of the text's beginning as fits into one line of so many columns.</summary>
    public static string Fit(string text, int columns)
    {
        var width = 0;
        return string.Concat(ElementsOf(OneLine(text)).TakeWhile(element => (width += OfElement(element)) <= columns));
    }

    /// <summary>As much of the text's end as fits into one line of so many columns.</summary>
    public static string FitEnd(string text, int columns)
    {
        var elements = ElementsOf(OneLine(text));
        var width = 0;
        var hidden = elements.FindLastIndex(element => (width += OfElement(element)) > columns);
        return string.Concat(elements[(hidden + 1)..]);
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');

    private static IEnumerable<(int Start, int End)> LinesOf(string paragraph, int columns)
    {
        var elements = ElementsOf(paragraph);
        int[] at = [.. StringInfo.ParseCombiningCharacters(paragraph), paragraph.Length];
        var start = 0;
        while (start < elements.Count)
        {
            var end = start;
            for (var width = 0; end < elements.Count && (width += OfElement(elements[end])) <= columns; end++)
            {
            }
            end = Math.Max(end, start + 1);
            var space = end < elements.Count
                ? elements.FindLastIndex(end, end - start + 1, element => element == " ")
                : -1;
            var breaks = space > start && WordFits(elements, space + 1, columns);
            yield return (at[start], at[breaks ? space : end]);
            start = breaks ? space + 1 : end;
        }
        if (elements.Count == 0)
            yield return (0, 0);
    }

    /// <summary>Whether the word that begins here has room in one row.</summary>
    private static bool WordFits(List<string> elements, int start, int columns) =>
        elements.Skip(start).TakeWhile(element => element != " ").Sum(element => OfElement(element)) <= columns;

    /// <summary>The user-perceived characters of a text (UAX #29).</summary>
    public static List<string> ElementsOf(string line)
    {
        var elements = new List<string>();
        var each = StringInfo.GetTextElementEnumerator(line);
        while (each.MoveNext())
            elements.Add(each.GetTextElement());
        return elements;
    }

    /// <summary>The columns that a user-perceived character takes.</summary>
    public static int OfElement(ReadOnlySpan<char> element)
    {
        if (element is [>= ' ' and <= '~'])
            return 1;
        _ = Rune.DecodeFromUtf16(element, out var first, out _);
        if (Rune.GetUnicodeCategory(first)
            is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format
            or UnicodeCategory.Control)
            return 0;
        return element.Contains(EmojiPresentation)
            || _wide.Any(range => range.First <= first.Value && first.Value <= range.Last)
                ? 2
                : 1;
    }
}
