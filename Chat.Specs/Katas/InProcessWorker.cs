using Katas.Learning.Running;

namespace Chat.Specs.Katas;

/// <summary>
/// Runs specs here, since starting a process takes longer than all that they do. What hangs or exits only says so.
/// </summary>
internal sealed class InProcessWorker : IWorker
{
    /// <summary>An answer that stands for one that never comes.</summary>
    public const string Hangs = "throw new Exception(\"It hangs.\")";

    /// <summary>An answer that stands for one that takes its process down.</summary>
    public const string Exits = "throw new Exception(\"It exits.\")";

    /// <summary>What the name of a spec begins with that says to take three seconds.</summary>
    private const string Slow = "Slow_";

    /// <summary>What was compiled for one spec serves all: most of them learn the same sample.</summary>
    private static readonly Builds _builds = new();

    /// <summary>What every run waits for; nothing, most of the time.</summary>
    public Task Hold { get; init; } = Task.CompletedTask;

    public static Runner NewRunner(Task? hold = null) =>
        new(new InProcessWorker { Hold = hold ?? Task.CompletedTask }, _builds);

    public Task<RunResult> RunAsync(Build build, TimeSpan deadline) => Task.Run(async () =>
    {
        await Hold;
        var outcomes = SpecRun.Of(build, _ => { }).Select(Timed).ToList();
        var survived = outcomes.TakeWhile(
            outcome => !Says("It hangs.", outcome) && !Says("It exits.", outcome) && outcome.Took <= deadline);
        return outcomes.Skip(survived.Count()).FirstOrDefault() is { } last
            ? new RunResult([.. survived], last.Spec, TimedOut: !Says("It exits.", last))
            : new RunResult(outcomes);
    });

    public ValueTask DisposeAsync() => default;

    private static SpecOutcome Timed(SpecOutcome outcome) =>
        outcome.Spec.StartsWith(Slow, StringComparison.Ordinal)
            ? outcome with { Took = TimeSpan.FromSeconds(3) }
            : outcome;

    private static bool Says(string words, SpecOutcome outcome) =>
        outcome.Words.Contains(words, StringComparison.Ordinal);
}
