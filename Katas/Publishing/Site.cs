using Katas.Steps.History;

namespace Katas.Publishing;

/// <summary>Pages for a browser, made of a repository's documents and its learning log.</summary>
internal static class Site
{
    private const string Documents = "documents.html";

    public static IReadOnlyList<SiteFile> FilesOf(SiteSource source)
    {
        var template = new PageTemplate(PartsOf(source));
        return [.. PagesOf(source).Select(page => new SiteFile(page.Place.Page, template.HtmlOf(page)))];
    }

    private static IEnumerable<Page> PagesOf(SiteSource source)
    {
        var log = new LogMap(source.Log);
        var markdown = new MarkdownRenderer(new Links(source, log));
        var katas = new KataPages(markdown, source);
        return
        [
            .. source.Documents.Keys.Where(file => !katas.Has(file)).Select(file => DocumentOf(file, source, markdown)),
            .. PapersOf(source).Any() ? [ListOf(source)] : Array.Empty<Page>(),
            .. katas.All,
            .. new LogPages(markdown, log, source).Of(source.Log),
            .. source.Documents.ContainsKey(Links.Readme) ? Array.Empty<Page>() : [FrontOf(source.Log)],
            .. new ThemePages(markdown).Of(source.Log),
        ];
    }

    private static IReadOnlyList<(string, string)> PartsOf(SiteSource source) =>
    [
        ("Home", Links.Home),
        .. source.Katas.Count > 0 ? [("Katas", KataPages.Cover)] : Array.Empty<(string, string)>(),
        ("The log", LogMap.Cover),
        .. PapersOf(source).Any() ? [("Documents", Documents)] : Array.Empty<(string, string)>(),
        .. source.Reports.Select(report => (report.Words, report.Front)),
    ];

    private static Page FrontOf(LogBook log) => new(
        new Place(LogBook.FileName, Links.Home),
        "Home",
        string.Concat(log.Chapters.Select(
            chapter => $"<p><a href=\"{LogMap.PageOf(chapter)}\">{Page.Safe(chapter.Title)}</a></p>")));

    /// <summary>The documents that are neither the front page nor a kata's.</summary>
    private static IEnumerable<string> PapersOf(SiteSource source) => source.Documents.Keys.Where(
        file => file != Links.Readme && !source.Katas.Keys.Any(folder => file == $"{folder}/{Links.Readme}"));

    /// <summary>A list of these by their titles.</summary>
    private static Page ListOf(SiteSource source) => new(
        new Place(Documents, Documents),
        "Documents",
        string.Concat(PapersOf(source).Select(file => $"<p><a href=\"{Links.Escape(Links.PageOf(file))}\">"
            + $"{Page.Safe(MarkdownRenderer.TitleOf(source.Documents[file]) ?? file)}</a><br />"
            + $"{Page.Safe(MarkdownRenderer.BeginOf(source.Documents[file]))}</p>")));

    private static Page DocumentOf(string file, SiteSource source, MarkdownRenderer markdown)
    {
        var place = new Place(file, Links.PageOf(file));
        var text = source.Documents[file];
        return new Page(place, MarkdownRenderer.TitleOf(text) ?? file, markdown.HtmlOf(text, place));
    }
}
