using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Katas.Publishing;

/// <summary>Renders the Markdown of a repository for its site.</summary>
internal sealed class Prose(Links links)
{
    /// <param name="document">The file that the text stands in.</param>
    /// <param name="page">The page that it goes to.</param>
    public string HtmlOf(string markdown, string document, string page)
    {
        var text = Markdown.Parse(markdown);
        foreach (var link in text.Descendants<LinkInline>())
        {
            if (links.Resolve(document, link.Url ?? "") is { } target)
                link.Url = Page.RootFrom(page) + target;
        }
        return text.ToHtml();
    }
}
