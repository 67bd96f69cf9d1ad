using Katas.Common;
using Katas.Learning.Material;
using Katas.Learning.Rhythm;
using Katas.Learning.Running;

namespace Chat.Specs.Katas.Learning.Rhythm;

public class RhythmFactsSpecs
{
    [Test]
    public void The_colours_of_the_runs_are_a_strip_of_lights() =>
        Facts(Run(Colour.Red), Run(Colour.Green), Run(Colour.Amber), Run(Colour.RedNotImplemented), Run(Colour.Faulty))
            .Lights.ShouldBe("R G A R F");

    [Test]
    public void The_largest_jump_of_code_is_told() =>
        Facts([.. new[] { 3, 5, 4, 44 }.Select(lines => Run(Colour.Green, lines))]).LargestJump.ShouldBe(40);

    [Test]
    public void Lines_that_were_rewritten_are_part_of_a_step() =>
        Facts(
            Run(Colour.Red) with { CodeLines = ["{", "return 0;", "}"] },
            Run(Colour.Green) with { CodeLines = ["{", "return 2;", "}"] })
            .LargestJump.ShouldBe(1);

    [Test]
    public void Code_that_grew_while_all_was_green_is_counted() =>
        Facts(Run(Colour.Red, 1), Run(Colour.Green, 2), Run(Colour.Green, 2), Run(Colour.Green, 5), Run(Colour.Red, 9))
            .GrownWhileGreen.ShouldBe(1);

    [Test]
    public void An_open_outer_loop_asks_for_code() =>
        Facts(Run(Colour.Green, 1) with { IsOuterOpen = true }, Run(Colour.Green, 9)).GrownWhileGreen.ShouldBe(0);

    [Test]
    public void A_line_or_two_while_all_is_green_is_a_refactoring() =>
        Facts(Run(Colour.Green, 5), Run(Colour.Green, 7)).GrownWhileGreen.ShouldBe(0);

    [Test]
    public void Specs_that_were_never_red_are_named() =>
        Facts(
            Run(Colour.Red, specs: "One Gone", failing: "One Gone"),
            Run(Colour.Green, specs: "One"),
            Run(Colour.Green, specs: "One Two"))
            .NeverRed.ShouldBe(["Two"]);

    [Test]
    public void A_spec_that_was_changed_is_not_broken() =>
        Facts(
            Run(Colour.Green, specs: "One Two") with { SpecLines = ["1", "2"] },
            Run(Colour.Red, specs: "One Two", failing: "Two") with { SpecLines = ["1", "3"] })
            .Broken.ShouldBeEmpty();

    [Test]
    public void An_added_spec_changes_no_other() =>
        Facts(
            Run(Colour.Green, specs: "One Two") with { SpecLines = ["1", "2"] },
            Run(Colour.Red, specs: "One Two Three", failing: "Two Three") with { SpecLines = ["1", "2", "3"] })
            .Broken.ShouldBe(["Two"]);

    [Test]
    public void Breakage_is_measured_by_the_last_green_run() =>
        Facts(
            Run(Colour.Green, specs: "One Two"),
            Run(Colour.TimedOut),
            Run(Colour.Red, specs: "One Two", failing: "One Two"))
            .Broken.ShouldBe(["One", "Two"]);

    [Test]
    public void An_exception_is_no_red() =>
        Facts(
            Run(Colour.Faulty, specs: "One", failing: "One") with { Faulty = ["One"] },
            Run(Colour.Green, specs: "One"))
            .NeverRed.ShouldBe(["One"]);

    [Test]
    public void The_length_of_the_longest_method_is_kept() =>
        RunOf("class A\n{\n    void B()\n    {\n\n        C();\n    }\n\n    void C() { }\n}\n")
            .LongestMethod.ShouldBe(5);

    [Test]
    public void The_places_that_say_the_same_are_kept()
    {
        var lines = string.Concat(new[] { 1, 2, 3 }.Select(number => $"        TellsEverybodyOf(number{number});\n"));

        RunOf($"class A\n{{\n    void B()\n    {{\n{lines}        C();\n{lines}    }}\n}}\n").Repeated.ShouldBe(1);
    }

    private static RunRecord RunOf(string code) => RunRecord.Of(
        new Attempt(new Build([1], [], []), new RunResult([])),
        new Sources([new SourceFile("/kata/A.cs", code)], []),
        null,
        default);

    [Test]
    public void The_faulty_specs_of_a_run_are_kept()
    {
        var outcomes = new SpecOutcome[] { new("One", OutcomeKind.Error, ""), new("Two", OutcomeKind.Assertion, "") };
        var attempt = new Attempt(new Build([1], [], []), new RunResult(outcomes));

        RunRecord.Of(attempt, new Sources([], []), null, default).Faulty.ShouldBe(["One"]);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_spec_that_ended_the_run_was_not_seen_red(bool timedOut)
    {
        var attempt = new Attempt(new Build([1], [], []), new RunResult([], "Spins", timedOut));

        RunRecord.Of(attempt, new Sources([], []), null, default).Red.ShouldBeEmpty();
    }

    [Test]
    public void An_exception_does_not_take_the_first_red_away() =>
        Facts(
            Run(Colour.Faulty, specs: "One", failing: "One") with { Faulty = ["One"] },
            Run(Colour.Green, specs: "One"),
            Run(Colour.Red, specs: "One", failing: "One"))
            .FirstRed.ShouldBe(["One"]);

    [Test]
    public void Guesses_are_counted_with_those_that_were_right() =>
        Facts(Run(Colour.Red, guess: Colour.Red), Run(Colour.Green, guess: Colour.Red), Run(Colour.Green))
            .Guesses.ShouldBe((1, 2));

    private static RhythmFacts Facts(params RunRecord[] runs) => new(runs);

    private static RunRecord Run(
        Colour colour, int lines = 1, string specs = "", string failing = "", Colour? guess = null) =>
        new(default, colour, lines, Words(specs), Words(failing), guess, "");

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [Test]
    public void The_rhythm_is_that_of_the_inner_loop()
    {
        var attempt = TwoLoops.Attempt(OutcomeKind.Assertion);

        RunRecord.Of(attempt, new Sources([], []), null, default).Colour.ShouldBe(Colour.Green);
    }

    [Test]
    public void The_rhythm_knows_whether_the_outer_loop_is_open() =>
        RunRecord.Of(TwoLoops.Attempt(OutcomeKind.Assertion), new Sources([], []), null, default)
            .IsOuterOpen.ShouldBeTrue();

    [Test]
    public void The_specs_of_a_run_are_those_of_the_inner_loop()
    {
        var attempt = TwoLoops.Attempt(OutcomeKind.Assertion);

        RunRecord.Of(attempt, new Sources([], []), null, default).Specs.ShouldBe(["Inner"]);
    }

    [Test]
    public void Specs_that_were_given_green_need_not_be_seen_red() =>
        new RhythmFacts([Run(Colour.Green, specs: "Given"), Run(Colour.Green, specs: "Given Own")])
        {
            BeginsGreen = true,
        }.NeverRed.ShouldBe(["Own"]);
}
