using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Katas.Publishing;

/// <summary>Renders the Markdown of a repository for its site.</summary>
internal static class Prose
{
    public static string HtmlOf(string markdown)
    {
        var text = Markdown.Parse(markdown);
        foreach (var link in text.Descendants<LinkInline>())
            link.Url = link.Url?.Replace(".md", ".html", StringComparison.Ordinal);
        return text.ToHtml();
    }
}
