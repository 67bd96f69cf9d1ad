namespace Katas.Publishing;

/// <summary>Pages for a browser, made of a repository's documents and its learning log.</summary>
internal static class Site
{
    public static IReadOnlyList<SiteFile> FilesOf(SiteSource source)
    {
        var log = new LogMap(source.Log);
        var prose = new Prose(new Links(source, log));
        Page[] pages =
        [
            .. source.Documents.Keys.Select(file => DocumentOf(file, source, prose)),
            .. new LogPages(prose, log, source).Of(source.Log),
            .. source.Katas.Count > 0 ? [KataPages.CoverOf(source.Katas)] : Array.Empty<Page>(),
            .. ThemePages.Of(source.Log),
        ];
        var frame = new Frame(PartsOf(source));
        return [.. pages.Select(page => new SiteFile(page.Place.Page, frame.HtmlOf(page)))];
    }

    private static IReadOnlyList<(string, string)> PartsOf(SiteSource source) =>
    [
        ("Home", Links.Home),
        .. source.Katas.Count > 0 ? [("Katas", KataPages.Cover)] : Array.Empty<(string, string)>(),
        ("The log", LogMap.Cover),
    ];

    private static Page DocumentOf(string file, SiteSource source, Prose prose)
    {
        var text = source.Documents[file];
        var folder = Path.GetDirectoryName(file)!.Replace('\\', '/');
        if (source.Katas.TryGetValue(folder, out var kata))
            return new KataPages(prose).Of(folder, kata, text);
        var place = new Place(file, Links.PageOf(file));
        return new Page(place, Prose.TitleOf(text) ?? file, prose.HtmlOf(text, place));
    }
}
