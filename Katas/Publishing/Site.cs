using System.Net;
using Katas.Steps.History;
using Markdig;

namespace Katas.Publishing;

/// <summary>Pages for a browser, made of a repository's documents and its learning log.</summary>
internal static class Site
{
    public static IReadOnlyList<Page> PagesOf(string readme, LogBook log) =>
    [
        new("index.html", Markdown.ToHtml(readme)),
        new("log.html", $"<ul>{string.Concat(log.Chapters.Select(LineOf))}</ul>"),
        .. log.Chapters.Select(chapter => new Page(
            PathOf(chapter),
            $"<h1>{Safe(chapter.Title)}</h1>{Markdown.ToHtml(chapter.Preface)}"
                + string.Concat(chapter.Entries.Select(StepOf)))),
    ];

    private static string LineOf(LogChapter chapter) =>
        $"<li><a href=\"{PathOf(chapter)}\">{Safe(chapter.Title)}</a></li>";

    private static string StepOf(Entry entry) =>
        $"<h2>{entry.Number} {entry.Phase.Word()} {Safe(entry.Title)}</h2>{Markdown.ToHtml(entry.Body)}";

    private static string PathOf(LogChapter chapter) => LogContents.AnchorOf(chapter.Title) + ".html";

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
