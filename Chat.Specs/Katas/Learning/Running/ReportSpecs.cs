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
    public void An_exception_that_nobody_meant_is_asked_about() =>
        Report.NextAfter(new Attempt(_compiles, new RunResult([new("Spec", OutcomeKind.Error, "")]))).ShouldBe(
            "An unexpected exception. Did you intend it?");

    [Test]
    public void An_ignored_spec_is_no_failing_one()
    {
        var ignored = new SpecOutcome("Later", OutcomeKind.Assertion, "") { IsIgnored = true };

        Report.NextAfter(new Attempt(_compiles, new RunResult([new("Spec", OutcomeKind.Assertion, ""), ignored])))
            .ShouldBe("Now make it pass with the least code that works.");
    }

    [Test]
    public void A_failure_is_shown_before_an_ignored_spec()
    {
        var ignored = new SpecOutcome("Later", OutcomeKind.Assertion, "It is ignored.") { IsIgnored = true };
        var failing = new SpecOutcome("Now", OutcomeKind.Assertion, "It fails.");

        Report.ReasonOf(new Attempt(_compiles, new RunResult([ignored, failing]))).ShouldBe("Now\n  It fails.\n\n");
    }

    [Test]
    public void One_spec_that_passed_before_is_told_as_one() =>
        Report.NextAfter(
            new Attempt(_compiles, new RunResult([new("Spec", OutcomeKind.Assertion, "")])) { Broken = ["Spec"] })
            .ShouldBe("1 spec passed before this change. Undo it, or take a smaller step.");

    [Test]
    public void Several_specs_that_have_never_failed_are_counted() =>
        Report.NextAfter(
            new Attempt(_compiles, new RunResult([new("Spec", OutcomeKind.Passed, "")])) { NeverRed = ["One", "Two"] })
            .ShouldBe("2 specs have never failed: t names them. Break the code once, and see them fail.");

    [Test]
    public void Failing_cases_of_one_spec_are_counted_as_cases() =>
        Report.NextAfter(new Attempt(
            _compiles,
            new RunResult([new("Adds(1)", OutcomeKind.Assertion, ""), new("Adds(2)", OutcomeKind.Assertion, "")])))
            .ShouldBe("2 cases fail. Make one of them pass first.");

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

    [TestCase(1, "Clean up, or write the next failing spec: what does the outer loop need?")]
    [TestCase(0, "Write one failing spec: what has to be there first for the outer loop?")]
    public void The_advice_looks_at_the_outer_loop(int innerSpecs, string advice) =>
        Report.NextAfter(TwoLoops.Attempt(OutcomeKind.Assertion, innerSpecs)).ShouldBe(advice);

    [Test]
    public void A_closed_outer_loop_is_told() =>
        Report.NextAfter(TwoLoops.Attempt(OutcomeKind.Passed)).ShouldBe(
            "The outer loop is closed. Clean up, or write the next acceptance spec.");
}
