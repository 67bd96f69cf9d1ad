using System.Globalization;
using System.Text.RegularExpressions;

namespace Katas.Steps.History;

/// <summary>How the steps of a log went.</summary>
/// <param name="Steps">All of them.</param>
/// <param name="Cycles">Reds that were followed by a green.</param>
/// <param name="Hits">Guesses of a failure that came true.</param>
/// <param name="Misses">Guesses that did not.</param>
/// <param name="Refactorings">Steps that improved the design.</param>
/// <param name="GreenLines">
/// The lines that each green step added (in the files that its entry names), from few to many.
/// </param>
internal sealed partial record LogStatistics(
    int Steps, int Cycles, int Hits, int Misses, int Refactorings, IReadOnlyList<int> GreenLines)
{
    /// <summary>How many greens each move has reached.</summary>
    public IReadOnlyList<(string Move, int Steps)> Moves { get; init; } = [];

    /// <summary>The lines of the green step in the middle; of two, what lies between them.</summary>
    public int MedianGreen =>
        GreenLines.Count == 0 ? 0 : (GreenLines[(GreenLines.Count - 1) / 2] + GreenLines[GreenLines.Count / 2]) / 2;

    /// <summary>The lines of the largest green step.</summary>
    public int LargestGreen => GreenLines.Count == 0 ? 0 : GreenLines[^1];

    public static LogStatistics Of(LogBook book)
    {
        var entries = book.Entries.ToList();
        var greens = entries.Where(entry => entry.Phase is Phase.Green).ToList();
        return new LogStatistics(
            entries.Count,
            greens.Count,
            entries.Count(entry => entry.Phase is Phase.Red && Guess().Match(entry.Body).Groups["how"].Value == "hit"),
            entries.Count(entry => entry.Phase is Phase.Red && Guess().Match(entry.Body).Groups["how"].Value == "miss"),
            entries.Count(entry => entry.Phase is Phase.Refactor),
            [.. greens.Select(AddedBy).Order()])
        {
            Moves = [.. History.Moves.All.Select(move => (move, greens.Count(green => green.Field("Move") == move)))],
        };
    }

    private static int AddedBy(Entry entry) => Change().Matches(entry.Body)
        .Sum(change => int.Parse(change.Groups["added"].ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^- \*\*Guess\*\* .*?\((?<how>hit|miss)\)$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Guess();

    [GeneratedRegex(@"(?<=^- \*\*Change\*\* .*)\S+ \+(?<added>\d+) −\d+", RegexOptions.Multiline)]
    private static partial Regex Change();
}
