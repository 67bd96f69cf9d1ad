using Katas.Steps.History;

namespace Katas.Publishing;

/// <summary>The learning log on the site: its chapters, and a page for each.</summary>
internal sealed class LogPages(Prose prose)
{
    public IEnumerable<Page> Of(LogBook log) =>
    [
        new(
            new Place(LogBook.FileName, LogMap.Cover),
            "The log",
            $"<ul>{string.Concat(log.Chapters.Select(LineOf))}</ul>"),
        .. log.Chapters.Select(ChapterOf),
    ];

    private static string LineOf(LogChapter chapter) =>
        $"<li><a href=\"{LogMap.PageOf(chapter)}\">{Page.Safe(chapter.Title)}</a> "
            + $"{string.Concat(chapter.Entries.Select(entry => LightOf(entry, LogMap.PageOf(chapter))))}</li>";

    private static string LightOf(Entry entry, string page) =>
        $"<a class=\"light {entry.Phase.Word()}\" href=\"{page}#step-{entry.Number}\">{LetterOf(entry.Phase)}</a>";

    private static char LetterOf(Phase phase) => phase switch
    {
        Phase.Refactor => 'F',
        Phase.Chore or Phase.Docs => '·',
        _ => phase.ToString()[0],
    };

    private Page ChapterOf(LogChapter chapter)
    {
        var place = new Place(LogBook.FileName, LogMap.PageOf(chapter));
        return new Page(
            place,
            chapter.Title,
            $"<h1>{Page.Safe(chapter.Title)}</h1>{prose.HtmlOf(chapter.Preface, place)}"
                + string.Concat(chapter.Entries.Select(entry => StepOf(entry, place))));
    }

    private string StepOf(Entry entry, Place place) =>
        $"<article id=\"step-{entry.Number}\">"
            + $"<h2>{entry.Number} {entry.Phase.Word()} {Page.Safe(entry.Title)}</h2>{prose.HtmlOf(entry.Body, place)}"
            + "</article>";
}
