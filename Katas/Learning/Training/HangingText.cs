using System.Text.RegularExpressions;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Learning.Training;

/// <summary>
/// A text in which a line that is too long goes on below its own words: after an indent, after a number, after marks
/// and a gap.
/// </summary>
internal static partial class HangingText
{
    public static IRenderable Of(string text) => new Rows(text.Split('\n').Select(LineOf));

    private static IRenderable LineOf(string line)
    {
        var before = Before().Match(line).Length;
        return before == 0
            ? new Text(line)
            : new Grid()
                .AddColumn(new GridColumn().NoWrap().Width(before).Padding(0, 0, 0, 0))
                .AddColumn(new GridColumn().Padding(0, 0, 0, 0))
                .AddRow(new Text(line[..before]), new Text(line[before..]));
    }

    [GeneratedRegex(@"^(?:\S* {2,}|\d+ | +)")]
    private static partial Regex Before();
}
