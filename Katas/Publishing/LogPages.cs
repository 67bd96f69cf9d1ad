using Katas.Steps.History;

namespace Katas.Publishing;

/// <summary>The learning log on the site: its chapters, and a page for each.</summary>
internal sealed class LogPages(MarkdownRenderer markdown, LogMap map, SiteSource source)
{
    private static readonly Place _cover = new(LogBook.FileName, LogMap.Cover);

    public IEnumerable<Page> Of(LogBook log) =>
    [
        new(
            _cover,
            "The log",
            "<h1>The log</h1>" + markdown.HtmlOf(log.Opening, _cover)
                + $"<p>{string.Join("<br />", LogReport.FiguresOf(LogStatistics.Of(log)))}</p>"
                + $"<p>{string.Join(" · ", LogTheme.Names.Select(
                    name => $"<a href=\"{ThemePages.PageOf(name)}\">{name}</a>"))}</p>"
                + $"<p>{Lights.Legend}</p><ul class=\"chapters\">{string.Concat(log.Chapters.Select(LineOf))}</ul>"),
        .. log.Chapters.Select((chapter, i) => ChapterOf(
            chapter, log.Chapters.ElementAtOrDefault(i - 1), log.Chapters.ElementAtOrDefault(i + 1))),
    ];

    private static string LineOf(LogChapter chapter) =>
        $"<li><a href=\"{LogMap.PageOf(chapter)}\">{Page.Safe(chapter.Title)}</a> "
            + $"{Lights.Of(chapter, _cover)}</li>";

    private Page ChapterOf(LogChapter chapter, LogChapter? before, LogChapter? after)
    {
        var place = new Place(LogBook.FileName, LogMap.PageOf(chapter));
        return new Page(
            place,
            chapter.Title,
            $"<h1>{Page.Safe(chapter.Title)}</h1><p>{Lights.Of(chapter, place)}</p>"
                + $"<p class=\"faint\">{Lights.Legend}</p>"
                + markdown.HtmlOf(chapter.Preface, place)
                + PhaseFilter.Of(chapter)
                + string.Concat(chapter.Entries.Select(entry => StepOf(entry, place)))
                + Pager.Of(place, LinkTo(before), LinkTo(after)))
        {
            Part = LogMap.Cover,
        };
    }

    private static (string, string?) LinkTo(LogChapter? chapter) =>
        chapter is null ? ("", null) : (chapter.Title, LogMap.PageOf(chapter));

    private string StepOf(Entry entry, Place place) =>
        $"<article id=\"step-{entry.Number}\" class=\"{entry.Phase.Word()}\">"
            + $"<h2>{entry.Number} <b>{entry.Phase.Word()}</b> {Page.Safe(entry.Title)}</h2>"
            + markdown.HtmlOf(entry.Body, place)
            + (source.Changes.GetValueOrDefault(entry.Number) is { } change
                ? new ChangeHtml(source.Repository).Of(change)
                : "")
            + Pager.Of(place, LinkTo(entry.Number - 1), LinkTo(entry.Number + 1))
            + "</article>";

    private (string, string?) LinkTo(int step) => ($"{step}", map.Find(step));
}
