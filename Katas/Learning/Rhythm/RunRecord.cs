using System.Text.Json.Serialization;
using Katas.Common;
using Katas.Learning.Material;
using Katas.Learning.Running;

namespace Katas.Learning.Rhythm;

/// <summary>One run of a learner's specs.</summary>
/// <param name="At">When it ended.</param>
/// <param name="Lines">How many lines of code there were, blank ones not counted.</param>
/// <param name="Specs">The names of the specs that ran.</param>
/// <param name="Failing">Those of them that did not pass.</param>
/// <param name="Guess">Which colour the learner had expected; null where they were not asked.</param>
/// <param name="Digest">What the learner's files were: the same for the same files.</param>
internal sealed record RunRecord(
    DateTimeOffset At,
    Colour Colour,
    int Lines,
    IReadOnlyList<string> Specs,
    IReadOnlyList<string> Failing,
    Colour? Guess,
    string Digest)
{
    /// <summary>Those of the failing specs that met an exception that nobody meant.</summary>
    public IReadOnlyList<string> Faulty { get; init; } = [];

    /// <summary>Whether an acceptance spec waited for more.</summary>
    public bool IsOuterOpen { get; init; }

    /// <summary>The others: those that failed as a spec should.</summary>
    [JsonIgnore]
    public IEnumerable<string> Red => Failing.Except(Faulty);

    /// <summary>The lines of the code; none in a record of an older version.</summary>
    public IReadOnlyList<string> CodeLines { get; init; } = [];

    /// <summary>The lines of the specs; none in a record of an older version.</summary>
    public IReadOnlyList<string> SpecLines { get; init; } = [];

    /// <summary>How many lines the longest method had; 0 in a record of an older version.</summary>
    public int LongestMethod { get; init; }

    /// <summary>How many places in the code said what another one says; 0 in a record of an older version.</summary>
    public int Repeated { get; init; }

    public static RunRecord Of(Attempt attempt, Sources answer, Colour? guess, DateTimeOffset now) => new(
        now,
        attempt.Inner.Colour,
        LinesOf(answer.Code).Count,
        [.. (attempt.Inner.Run?.Outcomes ?? []).Select(outcome => outcome.Spec).Distinct()],
        attempt.Inner.Culprits,
        guess,
        answer.Digest)
    {
        Faulty =
        [
            .. (attempt.Inner.Run?.Outcomes ?? []).Where(outcome => outcome.Kind is OutcomeKind.Error)
                .Select(outcome => outcome.Spec)
                .Concat(attempt.Run is { EndedBy: { } culprit } ? [culprit] : []),
        ],
        IsOuterOpen = attempt.IsOuterOpen,
        CodeLines = LinesOf(answer.Code),
        SpecLines = LinesOf(answer.Specs),
        LongestMethod = Smells.LongestMethodIn(answer.Code),
        Repeated = Smells.PlacesThatRepeat(answer.Code).Count,
    };

    /// <summary>How many lines of the code are new or were changed; a line that only moved is neither.</summary>
    public int NewLinesSince(RunRecord before)
    {
        var known = before.CodeLines.ToList();
        return known.Count == 0 ? Lines - before.Lines : CodeLines.Count(line => !known.Remove(line));
    }

    private static IReadOnlyList<string> LinesOf(IReadOnlyList<SourceFile> files) =>
    [
        .. files.SelectMany(file => file.Text.ReplaceLineEndings("\n").Split('\n'))
            .Where(line => !string.IsNullOrWhiteSpace(line)),
    ];
}
