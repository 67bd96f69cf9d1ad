using Katas.Learning.Running;

namespace Chat.Specs.Katas.Learning.Running;

public class ReportSpecs
{
    private static readonly Build _compiles = new([1], [], []);

    [Test]
    public void A_crash_is_told_with_what_makes_a_process_crash() =>
        Report.ReasonOf(new Attempt(_compiles, new RunResult([], "Recurses") { ExitCode = 134 })).ShouldBe(
            "Recurses crashed the process (stack overflow?).\n\n");

    [Test]
    public void A_process_that_was_ended_is_told_with_its_exit_code() =>
        Report.ReasonOf(new Attempt(_compiles, new RunResult([], "Leaves") { ExitCode = 3 })).ShouldBe(
            "Leaves ended the process (Environment.Exit(3)?).\n\n");

    [Test]
    public void A_failure_is_shown_before_an_ignored_spec()
    {
        var ignored = new SpecOutcome("Later", OutcomeKind.Assertion, "It is ignored.") { IsIgnored = true };
        var failing = new SpecOutcome("Now", OutcomeKind.Assertion, "It fails.");

        Report.ReasonOf(new Attempt(_compiles, new RunResult([ignored, failing]))).ShouldBe("Now\n  It fails.\n\n");
    }

    [TestCase("[Test] public void SumsSum.Of(1, 1)")]
    [TestCase("public async Task Sums() { Sum.Of(1, 1)")]
    public void The_line_of_a_spec_is_told_without_its_head(string quoted) =>
        Report.ReasonOf(AttemptAt($"Shouldly.ShouldAssertException : {quoted}\n    should be\n2")).ShouldBe(
            "Sums\n  Sum.Of(1, 1)\n      should be\n  2\n\n");

    [TestCase("Original:\n[|11|]\nShrunk:\n[|10|]", "Shrunk:\n  [|10|]\n  Original:\n  [|11|]")]
    [TestCase("Original:\n[|11|]", "Original:\n  [|11|]")]
    public void The_smallest_counterexample_comes_first(string found, string told) =>
        Report.ReasonOf(AttemptAt(
            "System.Exception : Falsifiable, after 3 tests (1 shrink)\n(1,2).\nReplay with\n(3,4).\n" + found))
            .ShouldBe($"Sums\n  Falsifiable, after 3 tests (1 shrink)\n  {told}\n"
                + "  (1,2).\n  Replay with\n  (3,4).\n\n");

    [Test]
    public void Nothing_of_a_counterexample_is_lost_below_a_difference() =>
        Report.ReasonOf(AttemptAt("Falsifiable, after 3 tests (1 shrink)\n(1,2).\nOriginal:\n[|11|]\n"
            + "Shrunk:\n[|10|]\nwith exception:\nsum was wrong\n    difference\nDifference | | |"))
            .ShouldContain("[|11|]");

    private static Attempt AttemptAt(string words) =>
        new(_compiles, new RunResult([new("Sums", OutcomeKind.Assertion, words)]));
}
