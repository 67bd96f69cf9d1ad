namespace Chat.Specs.Katas.Learning.Judging;

public class JudgeSpecs
{
    [Test]
    public async Task The_judge_counts_the_wrong_solutions_that_the_specs_catch()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await learner.TypesAsync("run sums");

        var first = await learner.TypesAsync("judge sums");
        var few = learner.Told;
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Files()["solution/SumSpecs.cs"]);
        var second = await learner.TypesAsync("judge sums");

        few.ShouldStartWith("Sums: your specs caught 2 of 6 wrong solutions\n");
        learner.Told.ShouldStartWith("Sums: your specs caught 6 of 6 wrong solutions\n");
        (first, second).ShouldBe((1, 0));
    }

    [Test]
    public async Task A_spec_that_catches_nothing_is_reported()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs(
            "One_and_one_are_two() => Sum.Of(1, 1).ShouldBe(2)",
            "It_is_a_number() => Sum.Of(2, 3).ShouldBeOfType<int>()"));

        await learner.TypesAsync("judge sums");

        learner.CaughtBy("It_is_a_number").ShouldBeEmpty();
        learner.CaughtBy("One_and_one_are_two").ShouldBe(["One too many.", "To add is to multiply."]);
        learner.Told.Split('\n').Where(line => line.EndsWith("catches nothing", StringComparison.Ordinal))
            .ShouldHaveSingleItem().ShouldContain("It_is_a_number");
    }

    [Test]
    public async Task A_spec_that_was_given_is_not_called_useless()
    {
        var files = SampleKata.Files();
        files["starter/SumSpecs.cs"] = SampleKata.Specs("It_is_a_number() => Sum.Of(2, 3).ShouldBeOfType<int>()");
        using var learner = new Learner().With("01-sums", files);

        await learner.TypesAsync("judge sums");

        learner.Told.ShouldContain("\n......  It_is_a_number\n");
    }

    [Test]
    public async Task A_spec_that_is_to_be_repaired_is_told_what_it_does_not_catch()
    {
        var files = SampleKata.Files();
        files["README.md"] += "\n## The code is right\n\nIt is the specs that are not.\n";
        files["starter/SumSpecs.cs"] = SampleKata.Specs("It_is_a_number() => Sum.Of(2, 3).ShouldBeOfType<int>()");
        using var learner = new Learner().With("01-sums", files);

        await learner.TypesAsync("judge sums");

        learner.Told.ShouldContain("\n......  It_is_a_number   catches nothing\n");
    }

    [Test]
    public async Task A_method_s_name_stands_once_above_its_cases()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs(
            "It_adds(int a, int b, int sum) => Sum.Of(a, b).ShouldBe(sum)").Replace(
                "[Test]", "[TestCase(1, 1, 2), TestCase(2, 3, 5)]"));

        await learner.TypesAsync("judge sums");

        learner.Told.ShouldContain("\n        It_adds\nx..x..    (1,1,2)\nxxxx..    (2,3,5)\n");
    }

    [Test]
    public async Task A_long_table_has_its_numbers_at_its_end_as_well()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        var cases = string.Join(", ", Enumerable.Range(1, 13).Select(number => $"TestCase({number})"));
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs(
            "It_adds_one(int a) => Sum.Of(a, 1).ShouldBe(a + 1)").Replace("[Test]", $"[{cases}]"));

        await learner.TypesAsync("judge sums");

        learner.Told.ShouldContain("    (13)\n123456\n");
    }

    [Test]
    public async Task A_case_beside_one_that_catches_something_is_not_called_useless()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs(
            "It_is_not_less(int a, int b, int least) => Sum.Of(a, b).ShouldBeGreaterThanOrEqualTo(least)").Replace(
                "[Test]", "[TestCase(2, 3, 5), TestCase(2, 3, 0)]"));

        await learner.TypesAsync("judge sums");

        learner.Told.ShouldNotContain("catches nothing");
    }

    [Test]
    public async Task The_judge_gives_a_hint_for_an_uncaught_solution()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs(
            "One_and_one_are_two() => Sum.Of(1, 1).ShouldBe(2)",
            "Two_and_three_are_five() => Sum.Of(2, 3).ShouldBe(5)"));

        await learner.TypesAsync("judge sums");

        learner.Told.ShouldStartWith(
            "Sums: your specs caught 4 of 6 wrong solutions\n\n2 got away. Number 5: What is less than nothing?\n\n");
    }

    [Test]
    public async Task A_spec_that_depends_on_the_order_is_told_so()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs(
            "One_and_one_are_two() => (_seen = Sum.Of(1, 1)).ShouldBe(2)",
            "Two_and_three_are_five() => Sum.Of(_seen, 3).ShouldBe(5)").Replace(
                "SumSpecs\n{", "SumSpecs\n{\n    private static int _seen;\n"));

        await learner.TypesAsync("judge sums");

        learner.Told.ShouldBe("""
            Sums: a spec of yours depends on the order

            Two_and_three_are_five
              Sum.Of(_seen, 3)
                  should be
              5
                  but was
              3


            """ + "Your specs pass in their order; in the reverse order this one fails. "
            + "What does one of them leave that another finds? Until then there is no verdict.\n");
    }

    [TestCase(InProcessWorker.Hangs)]
    [TestCase(InProcessWorker.Exits)]
    public async Task A_wrong_solution_that_hangs_or_exits_counts_as_caught(string answer)
    {
        var files = SampleKata.Files();
        files["chaffs/Times.cs"] = SampleKata.Wrong(answer);
        using var learner = new Learner().With("01-sums", files);
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs("One_and_one_are_two() => Sum.Of(1, 1).ShouldBe(2)"));

        await learner.TypesAsync("judge sums");

        learner.Told.ShouldStartWith("Sums: your specs caught 2 of 6 wrong solutions\n");
        learner.CaughtBy("One_and_one_are_two").ShouldBe(["Nobody knows.", "One too many."]);
    }

    [Test]
    public async Task A_failure_before_a_crash_still_counts_as_a_catch()
    {
        var files = SampleKata.Files();
        files["chaffs/Times.cs"] = SampleKata.Wrong(
            $"a == 2 ? {InProcessWorker.Exits} : 9");
        using var learner = new Learner().With("01-sums", files);
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs(
            "One_and_one_are_two() => Sum.Of(1, 1).ShouldBe(2)",
            "Two_and_three_are_five() => Sum.Of(2, 3).ShouldBe(5)"));

        await learner.TypesAsync("judge sums");

        learner.CaughtBy("One_and_one_are_two").ShouldBe(["Nobody knows.", "One too many."]);
    }

    [Test]
    public async Task Without_a_spec_there_is_nothing_to_judge()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "SumSpecs.cs", "namespace Sums;\n");

        var exit = await learner.TypesAsync("judge sums");

        learner.Told.ShouldBe("Sums: there is no spec to judge\n\nWrite one failing spec.\n");
        exit.ShouldBe(1);
    }

    [Test]
    public async Task Specs_that_use_members_outside_the_goal_get_no_verdict()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes(
            "01-sums", "SumSpecs.cs", SampleKata.Specs("One_and_one_are_two() => Sum.Add(1, 1).ShouldBe(2)"));

        await learner.TypesAsync("judge sums");

        learner.Told.ShouldBe("""
            Sums: your specs do not compile with a correct solution

            SumSpecs.cs, line 9: 'Sum' does not contain a definition for 'Add'

            Use what the goal names, and nothing else of your own code. Until then there is no verdict.

            """);
    }

    [Test]
    public async Task A_syntax_error_in_the_specs_is_reported()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs("One_and_one_are_two() => Sum.Of(1, 1.ShouldBe(2)"));

        await learner.TypesAsync("judge sums");

        learner.Told.ShouldStartWith("Sums: your specs do not compile\n\nSumSpecs.cs, line 9: ) expected\n\n");
        learner.Told.ShouldEndWith(" Until then there is no verdict.\n");
    }

    [Test]
    public async Task A_spec_that_never_ends_forbids_nothing()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs($"It_spins() => {InProcessWorker.Hangs}"));

        await learner.TypesAsync("judge sums");

        learner.Told.Split('\n')[0].ShouldBe("Sums: a spec of yours does not end, even with a correct solution");
    }

    [Test]
    public async Task A_spec_that_forbids_a_correct_solution_is_the_only_thing_reported()
    {
        const string noVerdict = "Until then there is no verdict.";
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs(
            "One_and_one_are_two() => Sum.Of(1, 1).ShouldBe(2)", "Two_and_two_are_five() => Sum.Of(2, 2).ShouldBe(5)"));

        var exit = await learner.TypesAsync("judge sums");

        learner.Told.ShouldBe($"""
            Sums: a spec of yours forbids a correct solution

            Two_and_two_are_five
              Sum.Of(2, 2)
                  should be
              5
                  but was
              4

            There are other ways to build it right; ask for what the goal says, and no more. {noVerdict}

            """);
        exit.ShouldBe(1);
    }

    [Test]
    public async Task The_columns_of_the_matrix_follow_the_reference_specs()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs(
            "One_and_one_are_two() => Sum.Of(1, 1).ShouldBe(2)",
            "Two_and_three_are_five() => Sum.Of(2, 3).ShouldBe(5)"));

        await learner.TypesAsync("judge sums");

        learner.Told.ShouldContain("""

            123456
            x..x..  One_and_one_are_two
            xxxx..  Two_and_three_are_five

            Caught (x, in the column of the number), with what their authors believed:
            1  One too many.
            2  A constant will do.
            3  The second number is not looked at.
            4  To add is to multiply.

            """);
    }

    [Test]
    public async Task Two_digit_numbers_are_printed_vertically()
    {
        var files = SampleKata.Files();
        foreach (var i in Enumerable.Range(7, 5))
            files[$"chaffs/Wrong{i}.cs"] = SampleKata.Wrong($"{i}");
        using var learner = new Learner().With("01-sums", files);

        await learner.TypesAsync("judge sums");

        learner.Told.ShouldContain("""

                     11
            12345678901
            xxxxxx..x..  One_and_one_are_two

            """);
    }

    [Test]
    public async Task The_judge_s_rows_stand_in_the_order_of_the_file()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs(
            "Two_and_three_are_five() => Sum.Of(2, 3).ShouldBe(5)",
            "One_and_one_are_two() => Sum.Of(1, 1).ShouldBe(2)"));

        await learner.TypesAsync("judge sums");

        learner.Told.Split('\n').Select(line => line.Split("  ")[^1])
            .Where(name => name.Contains("_and_", StringComparison.Ordinal))
            .ShouldBe(["Two_and_three_are_five", "One_and_one_are_two"]);
    }

    [Test]
    public async Task An_ignored_spec_forbids_nothing()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs(
            "One_and_one_are_two() => Sum.Of(1, 1).ShouldBe(2)",
            "Later() => Assert.Ignore(\"tomorrow\")"));

        await learner.TypesAsync("judge sums");

        learner.Told.ShouldStartWith("Sums: your specs caught 2 of 6 wrong solutions\n");
        learner.Told.ShouldNotContain("Later");
    }

    [Test]
    public async Task A_slow_spec_catches_nothing_and_is_told_to_be_slow()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs(
            "Slow_sums_are_sums() => Sum.Of(1, 1).ShouldBe(2)",
            "Two_and_three_are_five() => Sum.Of(2, 3).ShouldBe(5)"));

        await learner.TypesAsync("judge sums");

        learner.CaughtBy("Slow_sums_are_sums").ShouldBeEmpty();
        learner.CaughtBy("Two_and_three_are_five").ShouldBe(
        [
            "A constant will do.", "One too many.", "The second number is not looked at.", "To add is to multiply.",
        ]);
        learner.Told.ShouldContain("......  Slow_sums_are_sums   slow (more than 2 s): what does it wait for?\n");
    }

    [Test]
    public async Task A_spec_with_a_name_of_its_own_stands_where_its_method_does()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs(
            "One_and_one_are_two() => Sum.Of(1, 1).ShouldBe(2)",
            "Two_and_three_are_five() => Sum.Of(2, 3).ShouldBe(5)").Replace(
                "[Test]\n    public void Two_", "[TestCase(TestName = \"two and three\")]\n    public void Two_"));

        await learner.TypesAsync("judge sums");

        learner.Told.ShouldContain("  One_and_one_are_two\nxxxx..  two and three\n");
    }
}
