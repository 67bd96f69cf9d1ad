using Katas.Learning.Judging;
using Katas.Learning.Material;

namespace Chat.Specs.Katas.Learning.Judging;

public class KataValidatorSpecs
{
    [Test]
    public async Task A_kata_with_missing_parts_is_unsound()
    {
        (await ComplaintsAsync(_ => { })).ShouldBeEmpty();

        var complaints = await ComplaintsAsync(files =>
        {
            files["README.md"] = files["README.md"].Replace("## Lesson\n", "## Lessons\n").Replace("- Why not?\n", "");
            files["HINTS.md"] = files["HINTS.md"].Replace("## All of it\n", "");
            files.Remove("wheats/Backwards.cs");
            files.Remove("chaffs/Times.cs");
        });

        complaints.ShouldBe(
        [
            "Its section 'Lesson' is missing or empty.",
            "Its section 'Questions' is missing or empty.",
            "It has 2 hints, not 3.",
            "It has 1 correct solutions, not at least 2.",
            "It has 5 wrong solutions, not at least 6.",
        ]);
    }

    [Test]
    public async Task A_kata_must_start_red_and_end_green()
    {
        var complaints = await ComplaintsAsync(files =>
        {
            files["starter/Sum.cs"] = SampleKata.Code("a / b");
            files["starter/SumSpecs.cs"] = SampleKata.Specs("One_and_nothing_are_one() => Sum.Of(1, 0).ShouldBe(1)");
            files["solution/Sum.cs"] = SampleKata.Code("Math.Abs(a + b)");
            files["wheats/ByMinus.cs"] = SampleKata.Code("a - b");
        });

        complaints.ShouldBe(
        [
            "Its starter is Faulty, not Red.",
            "Its solution is Red with its own specs: Less_than_nothing_counts.",
            "Its solution is Red with the reference specs: Less_than_nothing_counts.",
            "ByMinus is Red with the reference specs: Less_than_nothing_counts, One_and_one_are_two, "
                + "Two_and_three_are_five.",
        ]);
    }

    [Test]
    public async Task A_wrong_solution_must_compile_match_the_api_and_fail_its_named_spec()
    {
        var complaints = await ComplaintsAsync(files =>
        {
            files["chaffs/AlwaysTwo.cs"] = SampleKata.Wrong("2");
            files["chaffs/FirstOnly.cs"] = SampleKata.Wrong("a +");
            files["chaffs/Times.cs"] = SampleKata.Wrong("a * b").Replace(
                "public static int Of", "public static long Of");
        });

        complaints.ShouldBe(
        [
            "AlwaysTwo is not caught by One_and_one_are_two.",
            "FirstOnly does not compile: FirstOnly.cs, line 8: Invalid expression term ';'",
            "Times does not look like the solution: long Sums.Sum.Of(int, int)",
        ]);
    }

    [Test]
    public async Task A_correct_solution_that_does_not_compile_shows_the_error() =>
        (await ComplaintsAsync(files => files["wheats/ByMinus.cs"] = SampleKata.Code("a -")))
            .ShouldBe(["ByMinus does not compile: ByMinus.cs, line 5: Invalid expression term ';'"]);

    [Test]
    public async Task The_solutions_specs_must_catch_every_wrong_solution()
    {
        var complaints = await ComplaintsAsync(files => files["solution/SumSpecs.cs"] = SampleKata.Specs(
            "One_and_one_are_two() => Sum.Of(1, 1).ShouldBe(2)"));

        complaints.ShouldBe(["The solution's specs do not catch AlwaysTwo, FirstOnly, NeverBelowZero, WithoutSign."]);
    }

    [Test]
    public async Task The_solutions_specs_must_accept_every_correct_solution()
    {
        var complaints = await ComplaintsAsync(files =>
        {
            files["wheats/ByMinus.cs"] = SampleKata.Code(
                "Plus(a, b);\n    private static int Plus(int a, int b) => a + b");
            files["solution/SumSpecs.cs"] = files["solution/SumSpecs.cs"].Replace(
                "Sum.Of(1, 1).ShouldBe(2)",
                "typeof(Sum).GetMethods("
                    + "System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)"
                    + ".ShouldBeEmpty()");
        });

        complaints.ShouldBe(["The solution's specs forbid a correct solution: One_and_one_are_two."]);
    }

    [Test]
    public async Task Random_play_must_expose_wrong_solutions_and_no_correct_ones()
    {
        var complaints = await ComplaintsAsync(files =>
        {
            files["wheats/ByMinus.cs"] = SampleKata.Code("a == -7 ? 1 : a - -b");
            files["reference/BigSpecs.cs"] = SampleKata.Specs(
                "A_thousand_is_not_too_many() => Sum.Of(1000, 1).ShouldBe(1001)").Replace("SumSpecs", "BigSpecs");
            files["chaffs/Times.cs"] = SampleKata.Wrong(
                "a == 1000 ? 0 : a + b", killedBy: "A_thousand_is_not_too_many");
        });

        complaints.ShouldBe(
            ["Random play tells ByMinus from the solution.", "Random play does not tell Times from the solution."]);
    }

    private static async Task<IReadOnlyList<string>> ComplaintsAsync(Action<Dictionary<string, string>> spoil)
    {
        var files = SampleKata.Files();
        spoil(files);
        using var learner = new Learner().With("01-sums", files);
        await using var runner = InProcessWorker.NewRunner();
        return await KataValidator.ComplaintsAsync(KataLoader.Read(learner.Exercises).Single(), runner);
    }

    [Test]
    public async Task A_kata_may_begin_green_where_it_says_why() =>
        (await ComplaintsAsync(files =>
        {
            files["README.md"] += "\n## Begins green\n\nThe code is old, and works.\n";
            files["starter/SumSpecs.cs"] = SampleKata.Specs("One_and_one_are_two() => true.ShouldBeTrue()");
        })).ShouldBeEmpty();

    [Test]
    public async Task A_wrong_solution_says_its_misconception_a_hint_and_what_catches_it()
    {
        IReadOnlyList<string> complaints = [];

        await Should.NotThrowAsync(async () => complaints = await ComplaintsAsync(files =>
            files["chaffs/Times.cs"] = "// Misconception: To add is to multiply.\n" + SampleKata.Code("a * b")));

        complaints.ShouldBe(["Times says no 'Hint' at its top.", "Times says no 'Killed by' at its top."]);
    }

    [Test]
    public async Task A_kata_without_hints_is_told_so()
    {
        IReadOnlyList<string> complaints = [];

        await Should.NotThrowAsync(async () => complaints = await ComplaintsAsync(files => files.Remove("HINTS.md")));

        complaints.ShouldBe(["It has 0 hints, not 3."]);
    }

    [Test]
    public async Task A_kata_has_a_title()
    {
        IReadOnlyList<string> complaints = [];

        await Should.NotThrowAsync(async () => complaints = await ComplaintsAsync(
            files => files["README.md"] = files["README.md"].Replace("# Sums\n", "\n")));

        complaints.ShouldBe(["Its title is missing."]);
    }
}
