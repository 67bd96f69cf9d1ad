using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Learning.Training;

/// <summary>
/// Something that may be higher than its place: moved up by some lines, never beyond its end; a last line tells that
/// there is more.
/// </summary>
/// <param name="drawn">Is told by how many lines it was moved in the end.</param>
internal sealed class ScrollView(IRenderable inner, int lines, Action<int> drawn) : IRenderable
{
    public Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var all = Segment.SplitLines(inner.Render(options with { Height = null }, maxWidth), maxWidth);
        var height = options.Height ?? all.Count;
        var above = Math.Clamp(lines, 0, Math.Max(0, all.Count - height));
        drawn(above);
        var isCut = above + height < all.Count;
        var shown = all.Skip(above).Take(isCut ? height - 1 : height).SelectMany(
            line => line.Append(Segment.LineBreak));
        return isCut ? shown.Append(new Segment("(more: PageDown)", new Style(Color.Grey))) : shown;
    }
}
