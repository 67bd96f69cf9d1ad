using Katas.Steps.History;

namespace Katas.Publishing;

/// <summary>The learning log on the site: its chapters, and a page for each.</summary>
internal sealed class LogPages(Prose prose)
{
    public IEnumerable<Page> Of(LogBook log) =>
    [
        new("log.html", "The log", $"<ul>{string.Concat(log.Chapters.Select(LineOf))}</ul>"),
        .. log.Chapters.Select(ChapterOf),
    ];

    private static string LineOf(LogChapter chapter) =>
        $"<li><a href=\"{PathOf(chapter)}\">{Page.Safe(chapter.Title)}</a></li>";

    private Page ChapterOf(LogChapter chapter) => new(
        PathOf(chapter),
        chapter.Title,
        $"<h1>{Page.Safe(chapter.Title)}</h1>{prose.HtmlOf(chapter.Preface, LogBook.FileName, PathOf(chapter))}"
            + string.Concat(chapter.Entries.Select(entry => StepOf(entry, PathOf(chapter)))));

    private string StepOf(Entry entry, string page) =>
        $"<h2>{entry.Number} {entry.Phase.Word()} {Page.Safe(entry.Title)}</h2>"
            + prose.HtmlOf(entry.Body, LogBook.FileName, page);

    private static string PathOf(LogChapter chapter) => LogContents.AnchorOf(chapter.Title) + ".html";
}
