using Spectre.Console.Rendering;

namespace Katas.Learning.Training;

/// <summary>Fills the screen but for its last line: to end that one would scroll the first one away.</summary>
internal sealed class FullScreen(IRenderable inner) : IRenderable
{
    public Measurement Measure(RenderOptions options, int maxWidth) => new(maxWidth, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        inner.Render(options with { Height = options.ConsoleSize.Height - 1 }, maxWidth);
}
