using Markdig;
using Markdig.Syntax;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Learning.Training;

/// <summary>Markdown on a screen, which has a width of its own: it breaks all lines anew but those of code.</summary>
internal static class MarkdownText
{
    public static IRenderable Of(string markdown) =>
        Stacked(Markdown.Parse(markdown).Select(block => Of(block, markdown)), isLoose: true);

    private static IRenderable Of(Block block, string source) => block switch
    {
        CodeBlock code => new Padder(new Text($"{code.Lines}"), new Padding(4, 0, 0, 0)),
        ListBlock list => Stacked(list.Cast<ListItemBlock>().Select(item => ItemOf(list, item, source)), list.IsLoose),
        _ => new Text(Joined(block, source)),
    };

    /// <summary>A block's lines as one.</summary>
    private static string Joined(Block block, string source) =>
        string.Join(' ', source.Substring(block.Span.Start, block.Span.Length).Split('\n').Select(line => line.Trim()));

    private static Grid ItemOf(ListBlock list, ListItemBlock item, string source) => new Grid()
        .AddColumn(new GridColumn().NoWrap().Padding(0, 0, 1, 0))
        .AddColumn(new GridColumn().Padding(0, 0, 0, 0))
        .AddRow(
            new Text(list.IsOrdered ? $"{item.Order}." : "-"), new Rows(item.Select(block => Of(block, source))));

    /// <param name="isLoose">Whether there is room between the parts.</param>
    private static Rows Stacked(IEnumerable<IRenderable> parts, bool isLoose) =>
        new(parts.SelectMany((part, i) => isLoose && i > 0 ? [Text.Empty, part] : new[] { part }));
}
