using Katas.Steps.History;

namespace Katas.Publishing;

/// <summary>The learning log on the site: its chapters, and a page for each.</summary>
internal static class LogPages
{
    public static IEnumerable<Page> Of(LogBook log) =>
    [
        new("log.html", "The log", $"<ul>{string.Concat(log.Chapters.Select(LineOf))}</ul>"),
        .. log.Chapters.Select(ChapterOf),
    ];

    private static string LineOf(LogChapter chapter) =>
        $"<li><a href=\"{PathOf(chapter)}\">{Page.Safe(chapter.Title)}</a></li>";

    private static Page ChapterOf(LogChapter chapter) => new(
        PathOf(chapter),
        chapter.Title,
        $"<h1>{Page.Safe(chapter.Title)}</h1>{Prose.HtmlOf(chapter.Preface)}"
            + string.Concat(chapter.Entries.Select(StepOf)));

    private static string StepOf(Entry entry) =>
        $"<h2>{entry.Number} {entry.Phase.Word()} {Page.Safe(entry.Title)}</h2>{Prose.HtmlOf(entry.Body)}";

    private static string PathOf(LogChapter chapter) => LogContents.AnchorOf(chapter.Title) + ".html";
}
