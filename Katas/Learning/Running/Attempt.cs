using Katas.Common;

namespace Katas.Learning.Running;

/// <summary>
/// What became of a learner's files: what the compiler said, and, where they compile, what their specs came to.
/// </summary>
/// <param name="Run">Null where it does not compile.</param>
internal sealed record Attempt(Build Build, RunResult? Run)
{
    /// <summary>The specs that failed, by name; one that is ignored did not.</summary>
    public IReadOnlyList<string> Culprits =>
        [.. Failing.Select(outcome => outcome.Spec).Append(Run?.EndedBy).OfType<string>().Distinct()];

    /// <summary>How many methods failed, whatever the number of their cases.</summary>
    public int FailingMethods => Failing.DistinctBy(outcome => (outcome.Fixture, outcome.Method)).Count();

    /// <summary>The culprits that passed when all was green for the last time.</summary>
    public IReadOnlyList<string> Broken { get; init; } = [];

    /// <summary>Those of the broken that had never failed before.</summary>
    public IReadOnlyList<string> FirstRed { get; init; } = [];

    /// <summary>The specs that were never seen to fail, in any run.</summary>
    public IReadOnlyList<string> NeverRed { get; init; } = [];

    /// <summary>Methods that look like specs, and did not run.</summary>
    public IReadOnlyList<string> Overlooked { get; init; } = [];

    /// <summary>What in the code may ask for a refactoring, a question each.</summary>
    public IReadOnlyList<string> Smells { get; init; } = [];

    /// <summary>Whether the learner has no file with code.</summary>
    public bool HasNoCode { get; init; }

    /// <summary>Whether the kata's code is finished, and its specs are what is to be worked on.</summary>
    public bool IsCodeRight { get; init; }

    private IEnumerable<SpecOutcome> Failing =>
        Run?.Outcomes.Where(outcome => outcome.Kind != OutcomeKind.Passed && !outcome.IsIgnored) ?? [];

    /// <summary>The attempt without its acceptance specs, which are the outer loop's.</summary>
    public Attempt Inner => With(outcome => !outcome.IsAcceptance);

    /// <summary>The colour of the acceptance specs that ran, whatever ended the run; null where none did.</summary>
    public Colour? Outer => With(outcome => outcome.IsAcceptance) is { Run: { Outcomes.Count: > 0 } run } outer
        ? (outer with { Run = run with { EndedBy = null, TimedOut = false } }).Colour
        : null;

    /// <summary>Whether an acceptance spec waits for more.</summary>
    public bool IsOuterOpen => Outer is not (null or Colour.Green);

    /// <summary>The failure that matters most, an inner one before an outer one; null where nothing failed.</summary>
    public SpecOutcome? Worst => Run?.Outcomes.Where(outcome => outcome.Kind != OutcomeKind.Passed)
        .OrderBy(outcome => outcome.IsIgnored).ThenBy(outcome => outcome.IsAcceptance)
        .ThenByDescending(outcome => outcome.Kind).FirstOrDefault();

    /// <summary>The attempt with some of its outcomes only.</summary>
    public Attempt With(Func<SpecOutcome, bool> isWanted) => Run is null ? this
        : this with { Run = Run with { Outcomes = [.. Run.Outcomes.Where(isWanted)] } };

    /// <summary>Where the learner stands.</summary>
    public Colour Colour => Run switch
    {
        null => Colour.Amber,
        { TimedOut: true } => Colour.TimedOut,
        { EndedBy: not null } => Colour.Faulty,
        { Outcomes.Count: 0 } => Colour.NoSpecs,
        _ => Run.Outcomes.Max(outcome => outcome.Kind) switch
        {
            OutcomeKind.Passed => Colour.Green,
            OutcomeKind.NotImplemented => Colour.RedNotImplemented,
            OutcomeKind.Assertion => Colour.Red,
            _ => Colour.Faulty,
        },
    };
}
