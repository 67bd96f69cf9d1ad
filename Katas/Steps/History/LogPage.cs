using System.Net;
using System.Text.RegularExpressions;

namespace Katas.Steps.History;

/// <summary>A learning log as one page of HTML, that needs nothing else.</summary>
internal static partial class LogPage
{
    private const int MostLines = 400;

    private const string Place = "max-width: 60em; margin: 2em auto; padding: 0 1em;";
    private const string Shown = "pre { background: #f4f4f4; padding: .6em; overflow-x: auto }";
    private const string DarkPlaces = "body { color: #ddd; background: #181818 } pre { background: #252525 }";
    private const string DarkLines = ".added { color: #7ee787 } .taken { color: #ff9492 }";

    private const string Style = $$"""
        body { font: 16px/1.5 system-ui, sans-serif; {{Place}} color: #222; background: #fff }
        h3 { margin-bottom: 0 } {{Shown}} summary { cursor: pointer; color: #666 }
        .added { color: #116329 } .taken { color: #a40e26 }
        @media (prefers-color-scheme: dark) { {{DarkPlaces}} {{DarkLines}} }
        """;

    private const string Metadata =
        """<meta charset="utf-8"><meta name="viewport" content="width=device-width">""";

    /// <param name="diffs">What each step changed, by its number.</param>
    public static string Of(LogBook book, IReadOnlyDictionary<int, string> diffs) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>{Metadata}<title>Learning log</title><style>{Style}</style></head>
        <body>
        <h1>Learning log</h1>
        <ul>
        {string.Join('\n', Titled(book).Select(
            chapter => $"<li><a href=\"#{LogContents.AnchorOf(chapter.Title)}\">{Safe(chapter.Title)}</a> "
                + $"{LogReport.LightsOf(chapter)}</li>"))}
        </ul>
        {string.Join('\n', Titled(book).Select(chapter => ChapterOf(chapter, diffs)))}
        </body>
        </html>

        """;

    private static IEnumerable<LogChapter> Titled(LogBook book) =>
        book.Chapters.Select(
            chapter => chapter.Title == "" ? chapter with { Title = "Before the first chapter" } : chapter);

    private static string ChapterOf(LogChapter chapter, IReadOnlyDictionary<int, string> diffs) =>
        $"<h2 id=\"{LogContents.AnchorOf(chapter.Title)}\">{Safe(chapter.Title)}</h2>\n{Prose(chapter.Preface)}\n"
        + string.Join('\n', chapter.Entries.Select(entry => EntryOf(entry, diffs.GetValueOrDefault(entry.Number))));

    private static string EntryOf(Entry entry, string? diff) =>
        $"<h3 id=\"step-{entry.Number}\">{LogReport.LightOf(entry.Phase)} {entry.Number} {Safe(entry.Title)}</h3>\n"
        + $"{Prose(entry.Body)}\n"
        + (diff is null ? "" : $"<details><summary>what changed</summary><pre>{Coloured(diff)}</pre></details>");

    private static string Coloured(string diff)
    {
        var lines = diff.Split('\n');
        var shown = lines.Take(MostLines).Select(line => line switch
        {
            ['+', ..] => $"<span class=\"added\">{Safe(line)}</span>",
            ['-', ..] => $"<span class=\"taken\">{Safe(line)}</span>",
            _ => Safe(line),
        });
        return string.Join('\n', shown)
            + (lines.Length > MostLines ? $"\n(and {lines.Length - MostLines} lines more)" : "");
    }

    /// <summary>The little Markdown that a log has: fences, items, bold words, code.</summary>
    private static string Prose(string markdown) => string.Concat(Fence().Split(markdown).Select((part, i) =>
        i % 2 == 1 ? $"<pre>{Safe(part.Trim('\n'))}</pre>\n"
        : string.Concat(Paragraph().Split(part)
            .Where(text => text.Trim() != "").Select(text => $"<p>{Inline(text.Trim())}</p>\n"))));

    private static string Inline(string text) =>
        Bold().Replace(Code().Replace(Safe(text), "<code>$1</code>"), "<b>$1</b>");

    private static string Safe(string text) => WebUtility.HtmlEncode(text);

    [GeneratedRegex(@"^ *```.*\n?", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\n\n+|(?:^|\n)- ")]
    private static partial Regex Paragraph();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\*\*(.+?)\*\*")]
    private static partial Regex Bold();
}
