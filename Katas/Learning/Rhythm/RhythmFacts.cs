using Katas.Common;

namespace Katas.Learning.Rhythm;

/// <summary>How somebody came to where they are, as facts: no marks.</summary>
internal sealed class RhythmFacts(IReadOnlyList<RunRecord> runs)
{
    /// <summary>By how much a name for something makes code longer.</summary>
    private const int LinesOfRefactoring = 2;

    /// <summary>Whether the kata came with specs that pass.</summary>
    public bool BeginsGreen { get; init; }

    /// <summary>How many lines of the code were written the most between two runs.</summary>
    public int LargestJump => Pairs.Select(pair => pair.After.NewLinesSince(pair.Before)).Append(0).Max();

    /// <summary>How many lines the longest method had at the first run, and at the last.</summary>
    public (int First, int Last) LongestMethod => FirstAndLast(run => run.LongestMethod);

    /// <summary>How many places said what another one says at the first run, and at the last.</summary>
    public (int First, int Last) Repeated => FirstAndLast(run => run.Repeated);

    /// <summary>How often the code grew from one green run to the next: no spec had asked for it.</summary>
    public int GrownWhileGreen => Pairs.Count(pair =>
        pair is { Before: { Colour: Colour.Green, IsOuterOpen: false }, After.Colour: Colour.Green }
            && pair.After.Lines > pair.Before.Lines + LinesOfRefactoring);

    /// <summary>The specs of the last run that nobody has seen fail.</summary>
    public IReadOnlyList<string> NeverRed =>
        runs is [.., var last]
            ? [.. last.Specs.Except(runs.SelectMany(run => run.Red)).Except(Given)]
            : [];

    /// <summary>The specs that fail now and passed when all was green for the last time.</summary>
    public IReadOnlyList<string> Broken => runs is [.., var last]
        && runs.LastOrDefault(run => run.Colour is Colour.Green) is { } before
        && before.SpecLines.All(last.SpecLines.Contains)
        ? [.. last.Failing.Intersect(before.Specs)]
        : [];

    /// <summary>Those of the broken that had never failed before.</summary>
    public IReadOnlyList<string> FirstRed =>
        [.. Broken.Except(runs.SkipLast(1).SelectMany(run => run.Red)).Except(Given)];

    private (int First, int Last) FirstAndLast(Func<RunRecord, int> measure) =>
        runs is [var first, .., var last] ? (measure(first), measure(last)) : default;

    private IReadOnlyList<string> Given => BeginsGreen ? runs[0].Specs : [];

    /// <summary>How many runs had a guess, and how many of these were right.</summary>
    public (int Right, int All) Guesses =>
        (runs.Count(run => run.Guess == run.Colour), runs.Count(run => run.Guess is not null));

    private IEnumerable<(RunRecord Before, RunRecord After)> Pairs => runs.Zip(runs.Skip(1));

    /// <summary>A letter a run, by its colour.</summary>
    public string Lights => string.Join(' ', runs.Select(run => $"{run.Colour}"[0]));
}
