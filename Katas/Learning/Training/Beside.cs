using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Learning.Training;

/// <summary>Two things side by side.</summary>
internal sealed class Beside(IRenderable left, IRenderable right) : IRenderable
{
    public Measurement Measure(RenderOptions options, int maxWidth) => right.Measure(options, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        ((IRenderable)new Grid().AddColumns(2).AddRow(left, right)).Render(options, maxWidth);
}
