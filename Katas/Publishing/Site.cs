namespace Katas.Publishing;

/// <summary>Pages for a browser, made of a repository's documents and its learning log.</summary>
internal static class Site
{
    private const string Readme = "README.md";

    public static IReadOnlyList<Page> PagesOf(SiteSource source) =>
    [
        .. source.Documents.Select(document => new Page(
            PathOf(document.Key), document.Key, Prose.HtmlOf(document.Value))),
        .. LogPages.Of(source.Log),
    ];

    private static string PathOf(string document) =>
        document == Readme ? "index.html" : Path.ChangeExtension(document, ".html");
}
