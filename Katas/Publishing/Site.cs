using Katas.Steps.History;
using Markdig;

namespace Katas.Publishing;

/// <summary>Pages for a browser, made of a repository's documents and its learning log.</summary>
internal static class Site
{
    public static IReadOnlyList<Page> PagesOf(string readme, LogBook log) =>
        [new("index.html", "Home", Markdown.ToHtml(readme)), .. LogPages.Of(log)];
}
