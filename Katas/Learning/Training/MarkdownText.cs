using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Learning.Training;

/// <summary>Markdown on a screen, which has a width of its own: it breaks all lines anew but those of code.</summary>
internal static class MarkdownText
{
    private static readonly Style _emphasis = new(decoration: Decoration.Bold);

    public static IRenderable Of(string markdown) =>
        Stacked(Markdown.Parse(markdown).Select(Of), isLoose: true);

    private static IRenderable Of(Block block) => block switch
    {
        CodeBlock code => new Padder(new Text($"{code.Lines}"), new Padding(4, 0, 0, 0)),
        ListBlock list => Stacked(list.Cast<ListItemBlock>().Select(item => ItemOf(list, item)), list.IsLoose),
        LeafBlock { Inline: { } prose } => PartsOf(prose, Style.Plain).Aggregate(
            new Paragraph(), (text, part) => text.Append(part.Text, part.Style)),
        _ => Text.Empty,
    };

    private static IEnumerable<(string Text, Style Style)> PartsOf(ContainerInline prose, Style style) =>
        prose.SelectMany(part => part switch
        {
            EmphasisInline emphasis => PartsOf(emphasis, _emphasis),
            ContainerInline inner => PartsOf(inner, style),
            CodeInline code => [($"`{code.Content}`", style)],
            LineBreakInline => [(" ", style)],
            _ => [($"{part}", style)],
        });

    private static Grid ItemOf(ListBlock list, ListItemBlock item) =>
        Hanging.Row(new Text(list.IsOrdered ? $"{item.Order}." : "-"), new Rows(item.Select(Of)));

    /// <param name="isLoose">Whether there is room between the parts.</param>
    private static Rows Stacked(IEnumerable<IRenderable> parts, bool isLoose) =>
        new(parts.SelectMany((part, i) => isLoose && i > 0 ? [Text.Empty, part] : new[] { part }));
}
