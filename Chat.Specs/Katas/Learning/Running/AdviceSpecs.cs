using Katas.Learning.Running;

namespace Chat.Specs.Katas.Learning.Running;

public class AdviceSpecs
{
    private static readonly Build _compiles = new([1], [], []);

    [Test]
    public void An_exception_that_nobody_meant_is_asked_about() =>
        Advice.After(new Attempt(_compiles, new RunResult([new("Spec", OutcomeKind.Error, "")]))).ShouldBe(
            "An unexpected exception. Did you intend it?");

    [Test]
    public void Code_that_is_not_there_is_told_so() =>
        Advice.After(new Attempt(new Build([], [], []), Run: null) { HasNoCode = true }).ShouldBe(
            "There is no code in the folder Code. x starts over, and keeps what there is.");

    [Test]
    public void An_ignored_spec_is_no_failing_one()
    {
        var ignored = new SpecOutcome("Later", OutcomeKind.Assertion, "") { IsIgnored = true };

        Advice.After(new Attempt(_compiles, new RunResult([new("Spec", OutcomeKind.Assertion, ""), ignored])))
            .ShouldBe("Now make it pass with the least code that works.");
    }

    [Test]
    public void One_spec_that_passed_before_is_told_as_one() =>
        Advice.After(
            new Attempt(_compiles, new RunResult([new("Spec", OutcomeKind.Assertion, "")])) { Broken = ["Spec"] })
            .ShouldBe("1 spec passed before this change. Undo it, or take a smaller step.");

    [Test]
    public void Several_specs_that_have_never_failed_are_counted() =>
        Advice.After(
            new Attempt(_compiles, new RunResult([new("Spec", OutcomeKind.Passed, "")])) { NeverRed = ["One", "Two"] })
            .ShouldBe("2 specs have never failed: t names them. Break the code once, and see them fail.");

    [Test]
    public void A_spec_that_has_never_failed_is_told_before_a_smell() =>
        Advice.After(new Attempt(_compiles, new RunResult([new("Spec", OutcomeKind.Passed, "")]))
        {
            NeverRed = ["Spec"],
            Smells = ["Is it one thing?"],
        }).ShouldBe("Spec has never failed. Break the code once, and see it fail.");

    [Test]
    public void A_method_that_does_not_run_is_told_before_anything_else() =>
        Advice.After(new Attempt(_compiles, new RunResult([new("Spec", OutcomeKind.Passed, "")]))
        {
            NeverRed = ["Spec"],
            Overlooked = ["It_adds"],
        }).ShouldBe("It_adds has no [Test] above it, and did not run. Is it a spec?");

    [Test]
    public void A_failure_asks_about_the_spec_where_the_code_is_right() =>
        Advice.After(new Attempt(_compiles, new RunResult([new("Spec", OutcomeKind.Assertion, "")]))
        {
            IsCodeRight = true,
        }).ShouldBe("The code is right. What does this spec ask for that nobody promised?");

    [Test]
    public void Code_that_is_right_has_no_smells() =>
        Advice.After(new Attempt(_compiles, new RunResult([new("Spec", OutcomeKind.Passed, "")]))
        {
            IsCodeRight = true,
            Smells = ["Is it one thing?"],
        }).ShouldBe("Clean up what you see, or write the next failing spec.");

    [Test]
    public void A_spec_that_has_failed_for_the_first_time_can_fail() =>
        Advice.After(new Attempt(_compiles, new RunResult([new("Spec", OutcomeKind.Assertion, "")]))
        {
            Broken = ["Spec"],
            FirstRed = ["Spec"],
        }).ShouldBe("Spec can fail: you have seen it now. Take the mistake back.");

    [Test]
    public void Several_specs_that_have_failed_for_the_first_time_can_fail() =>
        Advice.After(new Attempt(_compiles, new RunResult([new("Spec", OutcomeKind.Assertion, "")]))
        {
            Broken = ["One", "Two"],
            FirstRed = ["One", "Two"],
        }).ShouldBe("2 specs can fail: you have seen it now. Take the mistake back.");

    [Test]
    public void A_spec_that_is_not_public_is_to_be_made_so() =>
        Advice.After(new Attempt(
            _compiles, new RunResult([new("Spec", OutcomeKind.Assertion, "Method is not public")])))
            .ShouldBe("Make the spec public: nothing of it has run.");

    [Test]
    public void Failing_cases_of_one_spec_are_counted_as_cases() =>
        Advice.After(new Attempt(
            _compiles,
            new RunResult([new("Adds(1)", OutcomeKind.Assertion, ""), new("Adds(2)", OutcomeKind.Assertion, "")])))
            .ShouldBe("2 cases fail. Make one of them pass first.");

    [TestCase(1, "Clean up, or write the next failing spec: what does the outer loop need?")]
    [TestCase(0, "Write one failing spec: what has to be there first for the outer loop?")]
    public void The_advice_looks_at_the_outer_loop(int innerSpecs, string advice) =>
        Advice.After(TwoLoops.Attempt(OutcomeKind.Assertion, innerSpecs)).ShouldBe(advice);

    [Test]
    public void A_closed_outer_loop_is_told() =>
        Advice.After(TwoLoops.Attempt(OutcomeKind.Passed)).ShouldBe(
            "The outer loop is closed. Clean up, or write the next acceptance spec.");
}
