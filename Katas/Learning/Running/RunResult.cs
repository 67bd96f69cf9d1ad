namespace Katas.Learning.Running;

/// <summary>What a run of specs came to.</summary>
/// <param name="EndedBy">
/// The spec that ended the run, with its process or by never ending; null where the run came to its own end.
/// </param>
/// <param name="TimedOut">Whether it was cut off at its deadline.</param>
internal sealed record RunResult(IReadOnlyList<SpecOutcome> Outcomes, string? EndedBy = null, bool TimedOut = false)
{
    /// <summary>What the process ended with that a spec took down; null where the dojo stopped it.</summary>
    public int? ExitCode { get; init; }

    /// <summary>
    /// Whether the runtime gave up: SIGABRT as a shell reports it (128 + 6), or an exception code of Windows, which is
    /// negative.
    /// </summary>
    public bool HasCrashed => ExitCode is 134 or < 0;
}
