using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Learning.Training;

/// <summary>Two things side by side, or one below the other where they do not fit.</summary>
internal sealed class Beside(IRenderable left, IRenderable right) : IRenderable
{
    /// <summary>The columns that a grid leaves between two of its own.</summary>
    private const int Gap = 2;

    public Measurement Measure(RenderOptions options, int maxWidth) =>
        Arranged(options, maxWidth).Measure(options, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        Arranged(options, maxWidth).Render(options, maxWidth);

    private IRenderable Arranged(RenderOptions options, int maxWidth)
    {
        return WidthOf(left) + Gap + WidthOf(right) <= maxWidth
            ? new Grid().AddColumns(2).AddRow(left, right)
            : new Rows(left, Text.Empty, right);

        int WidthOf(IRenderable part) => part.Measure(options, int.MaxValue).Max;
    }
}
