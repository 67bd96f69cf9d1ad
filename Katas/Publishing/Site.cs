using Katas.Steps.History;

namespace Katas.Publishing;

/// <summary>Pages for a browser, made of a repository's documents and its learning log.</summary>
internal static class Site
{
    public static IReadOnlyList<SiteFile> FilesOf(SiteSource source)
    {
        var log = new LogMap(source.Log);
        var markdown = new MarkdownRenderer(new Links(source, log));
        var katas = new KataPages(markdown, source);
        var documents = new DocumentPages(
            markdown, source.Documents.Where(document => !katas.Has(document.Key)).ToDictionary());
        var template = new PageTemplate(PartsOf(source, documents));
        IEnumerable<Page> pages =
        [
            .. documents.All,
            .. katas.All,
            .. new LogPages(markdown, log, source).Of(source.Log),
            .. source.Documents.ContainsKey(Links.Readme) ? Array.Empty<Page>() : [FrontOf(source.Log)],
            .. new ThemePages(markdown).Of(source.Log),
        ];
        return [.. pages.Select(page => new SiteFile(page.Place.Page, template.HtmlOf(page)))];
    }

    private static IReadOnlyList<(string, string)> PartsOf(SiteSource source, DocumentPages documents) =>
    [
        ("Home", Links.Home),
        .. source.Katas.Count > 0 ? [("Katas", KataPages.Cover)] : Array.Empty<(string, string)>(),
        ("The log", LogMap.Cover),
        .. documents.HasCover ? [("Documents", DocumentPages.Cover)] : Array.Empty<(string, string)>(),
        .. source.Reports.Select(report => (report.Words, report.Front)),
    ];

    private static Page FrontOf(LogBook log) => new(
        new Place(LogBook.FileName, Links.Home),
        "Home",
        string.Concat(log.Chapters.Select(
            chapter => $"<p><a href=\"{LogMap.PageOf(chapter)}\">{Page.Safe(chapter.Title)}</a></p>")));
}
