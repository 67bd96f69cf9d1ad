using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Katas.Publishing;

/// <summary>Renders the Markdown of a repository for its site.</summary>
internal sealed class MarkdownRenderer(Links links)
{
    private static readonly MarkdownPipeline _pipeline = Begin().Build();

    public string HtmlOf(string markdown, Place place)
    {
        var text = Markdown.Parse(markdown, _pipeline);
        foreach (var link in text.Descendants<LinkInline>().ToList())
        {
            if (links.Resolve(place, link.Url ?? "") is { } address)
                link.Url = address;
            else
                link.ReplaceBy(new ContainerInline());
        }
        return text.ToHtml(_pipeline);
    }

    /// <summary>The first heading of a text, without its markup; null where it has none.</summary>
    public static string? TitleOf(string markdown) =>
        Markdown.Parse(markdown, _pipeline).Descendants<HeadingBlock>().FirstOrDefault()?.Inline is { } heading
            ? string.Concat(heading.Descendants<LeafInline>().Select(WordsOf))
            : null;

    /// <summary>The first sentence of a text, without its markup; empty where it has none.</summary>
    public static string BeginOf(string markdown) =>
        Markdown.Parse(markdown, _pipeline).Descendants<ParagraphBlock>().FirstOrDefault()?.Inline is { } paragraph
            ? string.Concat(paragraph.Descendants<LeafInline>().Select(WordsOf)).Split(". ")[0].TrimEnd('.') + "."
            : "";

    private static string WordsOf(LeafInline part) => part switch
    {
        LiteralInline literal => $"{literal.Content}",
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => "",
    };

    /// <summary>As on GitHub, without what a text could do to its reader.</summary>
    private static MarkdownPipelineBuilder Begin()
    {
        var builder = new MarkdownPipelineBuilder()
            .DisableHtml().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub);
        builder.InlineParsers.TryRemove<AutolinkInlineParser>();
        return builder;
    }
}
