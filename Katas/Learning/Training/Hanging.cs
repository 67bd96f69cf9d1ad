using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Learning.Training;

/// <summary>Rows of a mark and a text, which goes on below itself where it is too long.</summary>
internal static class Hanging
{
    /// <summary>Rows that are still to be added; the first column is as wide as its widest mark.</summary>
    public static Grid Rows() => new Grid()
        .AddColumn(new GridColumn().NoWrap().Padding(0, 0, 1, 0))
        .AddColumn(new GridColumn().Padding(0, 0, 0, 0));

    /// <summary>One row.</summary>
    public static Grid Row(IRenderable mark, IRenderable text) => Rows().AddRow(mark, text);
}
