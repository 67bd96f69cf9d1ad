using System.Globalization;
using System.Text;
using Wcwidth;

namespace Chat.ConsoleClient.Page;

/// <summary>How many columns of a terminal text takes, and how it is wrapped to a width.</summary>
internal static class TextWidth
{
    private const char EmojiPresentation = '\uFE0F';

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

    /// <summary>The text in one line of that many columns; an ellipsis stands where it is cut.</summary>
    public static string Shorten(string text, int columns) =>
        OneLine(text) is var line && Of(line) <= columns ? line : columns < 1 ? "" : Fit(line, columns - 1) + '…';

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
        // What is drawn as a picture is wide (UTS #51): a letter with the selector for it, and two regional indicators.
        var isFlag = first.Value is >= 0x1F1E6 and <= 0x1F1FF && element.Length > first.Utf16SequenceLength;
        var isSkinAlone = first.Value is >= 0x1F3FB and <= 0x1F3FF;
        return isFlag || isSkinAlone || element.Contains(EmojiPresentation)
            ? 2
            : Math.Max(0, UnicodeCalculator.GetWidth(first));
    }
}
