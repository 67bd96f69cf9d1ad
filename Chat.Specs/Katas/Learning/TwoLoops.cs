using Katas.Learning.Running;

namespace Chat.Specs.Katas.Learning;

/// <summary>What came of a run of both loops: inner specs, and one acceptance spec.</summary>
internal static class TwoLoops
{
    /// <param name="outer">What became of the acceptance spec.</param>
    /// <param name="inner">How many inner specs there are; all pass.</param>
    public static Attempt Attempt(OutcomeKind outer, int inner = 1) => new(new Build([1], [], []), new RunResult(
        [
            .. Enumerable.Repeat(new SpecOutcome("Inner", OutcomeKind.Passed, ""), inner),
            new("Outer", outer, "") { Fixture = "AcceptanceSpecs" },
        ]));
}
