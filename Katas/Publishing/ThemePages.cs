using Katas.Steps.History;

namespace Katas.Publishing;

/// <summary>The steps of each theme, whatever their chapter.</summary>
internal sealed class ThemePages(MarkdownRenderer markdown)
{
    public IEnumerable<Page> Of(LogBook log) => LogTheme.Names.Select(name => Of(name, log));

    public static string PageOf(string theme) => $"themes/{theme}.html";

    private Page Of(string name, LogBook log)
    {
        var place = new Place(LogBook.FileName, PageOf(name));
        var theme = new LogTheme(name);
        var chapters = theme.Find(log);
        return new Page(
            place,
            name,
            $"<h1>{name}</h1><p>{LogTheme.SizeOf(chapters, log)}</p>{string.Concat(chapters.Select(ChapterOf))}")
        {
            Part = LogMap.Cover,
        };

        string ChapterOf(LogChapter chapter) =>
            $"<h2>{Page.Safe(chapter.Title)}</h2><ul>{string.Concat(chapter.Entries.Select(
                entry => StepOf(entry, place.To(LogMap.PlaceOf(chapter, entry)))))}</ul>";

        string StepOf(Entry entry, string address) =>
            $"<li><a href=\"{address}\">{entry.Number} {Page.Safe(entry.Title)}</a>"
                + $"{markdown.HtmlOf(theme.Quote(entry) ?? "", place)}</li>";
    }
}
