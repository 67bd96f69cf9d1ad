using Markdig;

namespace Katas.Publishing;

/// <summary>Pages for a browser, made of a repository's documents and its learning log.</summary>
internal static class Site
{
    public static IReadOnlyList<Page> PagesOf(SiteSource source) =>
        [new("index.html", "Home", Markdown.ToHtml(source.Documents["README.md"])), .. LogPages.Of(source.Log)];
}
