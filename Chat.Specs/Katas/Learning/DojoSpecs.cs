using Katas.Common;
using Katas.Learning;
using Katas.Learning.Material;
using Katas.Learning.Practising;

namespace Chat.Specs.Katas.Learning;

public class DojoSpecs
{
    [Test]
    public async Task The_list_begins_no_kata()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());

        await learner.TypesAsync("list");

        Directory.Exists(Path.Combine(learner.Practice, "01-sums")).ShouldBeFalse();
    }

    [Test]
    public async Task The_katas_are_listed_in_their_order()
    {
        using var learner = new Learner().With("02-products", SampleKata.Files()).With("01-sums", SampleKata.Files());

        var exit = await learner.TypesAsync("list");

        (exit, learner.Told).ShouldBe((0, " 1  Sums\n 2  Sums\n"));
    }

    [Test]
    public async Task A_kata_is_run_as_the_learner_left_it()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());

        var first = await learner.TypesAsync("run sums");
        var red = learner.Told;
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("2"));
        var second = await learner.TypesAsync("run 1");

        (first, second).ShouldBe((1, 0));
        red.ShouldStartWith("Sums: red\n\nOne_and_one_are_two\n  ");
        red.ShouldContain("Sum.Of(1, 1)\n      should be\n  2\n      but was\n  0\n");
        red.ShouldEndWith("\nNow make it pass with the least code that works.\n");
        learner.Told.ShouldBe("Sums: green, 1 spec\n\nClean up what you see, or write the next failing spec.\n");
    }

    [TestCase("a + c", "Sum.cs, line 5: The name 'c' does not exist in the current context",
        "Make it compile: a body that returns a default is enough.")]
    [TestCase("(a + b", "Sum.cs, line 5: ) expected",
        "Make it compile: there is a syntax error here or just before.")]
    public async Task A_compile_error_is_amber_with_matching_advice(string answer, string reason, string advice)
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code(answer));

        await learner.TypesAsync("run sums");

        learner.Told.ShouldBe($"Sums: amber\n\n{reason}\n\n{advice}\n");
    }

    [Test]
    public async Task A_failure_is_shown_without_a_difference_table()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs(
            "One_and_one_are_two() => $\"{Sum.Of(1, 1)}\".ShouldBe(\"two\")"));

        await learner.TypesAsync("run sums");

        learner.Told.ShouldContain("""
                  should be
              "two"
                  but was
              "0"

            Now make it pass
            """);
    }

    [Test]
    public async Task A_kata_is_done_when_code_and_specs_are_good()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files()).With("02-products", SampleKata.Files());
        learner.Solves("01-sums");

        await learner.TypesAsync("judge sums");

        learner.Told.ShouldContain("\n\nSums is done.\n");
        await learner.TypesAsync("list");
        learner.Told.ShouldBe(" 1  Sums  done\n 2  Sums\n");
    }

    [Test]
    public async Task A_kata_that_was_begun_is_marked_in_the_list()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files()).With("02-products", SampleKata.Files());
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("2"));
        await learner.TypesAsync("run sums");

        await learner.TypesAsync("list");

        learner.Told.Split('\n').ShouldBe([" 1  Sums  begun", " 2  Sums", ""]);
    }

    [Test]
    public async Task A_kata_that_was_only_looked_at_is_not_begun()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await learner.TypesAsync("run sums");

        await learner.TypesAsync("list");

        learner.Told.ShouldBe(" 1  Sums\n");
    }

    [TestCase("0", "\n\nThese are good specs, and your code does not pass them yet: run says more.\n")]
    [TestCase("a > 99 ? 0 : a + b", "\n\nThese are good specs. One that you have not thought of fails with your "
        + "code:\n\nA_thousand_is_not_too_many\n  Sum.Of(1000, 1)\n      should be\n  1001\n      but was\n  0\n")]
    public async Task The_judge_explains_failing_code_with_good_specs(string code, string end)
    {
        var files = SampleKata.Files();
        files["reference/BigSpecs.cs"] = SampleKata.Specs(
            "A_thousand_is_not_too_many() => Sum.Of(1000, 1).ShouldBe(1001)").Replace("SumSpecs", "BigSpecs");
        using var learner = new Learner().With("01-sums", files);
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code(code));
        learner.Writes("01-sums", "SumSpecs.cs", files["solution/SumSpecs.cs"]);

        var exit = await learner.TypesAsync("judge sums");

        learner.Told.ShouldContain(end);
        exit.ShouldBe(0);
    }

    [Test]
    public async Task A_kata_is_not_done_whose_code_is_wrong_where_the_specs_are_silent()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("a == 7 ? 0 : a + b"));
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Files()["solution/SumSpecs.cs"]);
        await learner.TypesAsync("judge sums");

        await learner.TypesAsync("list");

        learner.Told.ShouldBe(" 1  Sums\n");
    }

    [Test]
    public async Task Code_with_more_than_the_goal_names_is_compared_as_well()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("a + b + more").Replace("int b", "int b, int more = 0"));
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Files()["solution/SumSpecs.cs"]);

        await learner.TypesAsync("judge sums");

        learner.Told.ShouldContain("\nSums is done.\n");
    }

    [Test]
    public async Task The_judge_asks_about_a_play_that_ends_otherwise()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("a == 7 && b == 5 ? 0 : a + b"));
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Files()["solution/SumSpecs.cs"]);

        await learner.TypesAsync("judge sums");

        learner.Told.ShouldContain("""


            These are good specs, and your code passes them. Elsewhere it differs from a correct solution:

              yours:         7 and 5 are 0
              a correct one: 7 and 5 are 12

            What does the goal say? Write the spec that says so.

            """);
    }

    [Test]
    public async Task The_outcome_stands_before_the_table()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Solves("01-sums");

        await learner.TypesAsync("judge sums");

        learner.Told.ShouldStartWith(
            "Sums: your specs caught 6 of 6 wrong solutions\n\nSums is done.\n\n123456\n");
    }

    [Test]
    public async Task A_kata_that_breaks_is_no_longer_done()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Solves("01-sums");
        await learner.TypesAsync("judge sums");

        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("a - -b"));
        await learner.TypesAsync("list");
        var stillDone = learner.Told;
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("a - b"));
        await learner.TypesAsync("list");
        var broken = learner.Told;
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("a - -b"));
        await learner.TypesAsync("list");

        stillDone.ShouldBe(" 1  Sums  done\n");
        broken.ShouldBe(" 1  Sums\n");
        learner.Told.ShouldBe(" 1  Sums  done\n", "what was found good is good again");
    }

    [Test]
    public async Task Hints_come_one_at_a_time()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());

        (await learner.TypesAsync("hint sums")).ShouldBe(0);
        learner.Told.ShouldBe("Begin small\n\nWhat is 1 and 1?\n\nThere is more: hint sums 2 (Two sides)\n");
        await learner.TypesAsync("hint sums 2");
        learner.Told.ShouldBe("Two sides\n\nSwap them.\n\nThere is more: hint sums 3 (All of it)\n");
        await learner.TypesAsync("hint sums 3");
        learner.Told.ShouldBe("All of it\n\nUse a plus.\n");
        (await learner.TypesAsync("hint sums 4")).ShouldBe(2);
        learner.Told.ShouldBe("There are 3 hints for sums, and no number '4'.\n");
    }

    [Test]
    public async Task Resetting_a_kata_restores_the_starter_and_keeps_a_backup()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "Sum.cs", "first try");
        await learner.TypesAsync("reset sums");
        learner.Writes("01-sums", "Sum.cs", "second try");

        (await learner.TypesAsync("reset sums")).ShouldBe(0);

        learner.Told.Replace(learner.Practice, "practice").ShouldBe(
            "Sums starts over. What was there is in practice/01-sums.before-2.\n");
        learner.Reads("01-sums", "Sum.cs").ShouldBe(SampleKata.Files()["starter/Sum.cs"]);
        learner.Reads("01-sums.before-1", "Sum.cs").ShouldBe("first try");
        learner.Reads("01-sums.before-2", "Sum.cs").ShouldBe("second try");
    }

    [Test]
    public async Task The_project_of_the_specs_refers_to_that_of_the_code()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());

        await learner.TypesAsync("run sums");

        learner.ProjectReads("01-sums", "Specs/01-sums.Specs.csproj", "PackageReference").ShouldBe(
            ["FsCheck", "Microsoft.NET.Test.Sdk", "NUnit", "NUnit3TestAdapter", "Shouldly"]);
        learner.ProjectReads("01-sums", "Specs/01-sums.Specs.csproj", "ProjectReference").ShouldBe(
            ["../Code/01-sums.csproj"]);
    }

    [Test]
    public async Task The_trainer_without_a_terminal_lists_the_commands()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());

        var exit = await learner.TypesAsync("");

        learner.Told.ShouldBe("The trainer needs a terminal. Without one there are list, task, run, hint, judge, "
            + "rhythm, way, reset and doctor; --help tells more.\n");
        exit.ShouldBe(2);
    }

    [Test]
    public async Task Hidden_editor_files_are_ignored()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "._Sum.cs", "not C#");
        File.CreateSymbolicLink(Path.Combine(learner.Practice, "01-sums", ".#Sum.cs"), "ada@home.1234");

        await Should.NotThrowAsync(() => learner.TypesAsync("run sums"));

        learner.Told.ShouldStartWith("Sums: red\n");
    }

    [Test]
    public async Task A_file_error_gives_one_sentence()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        Directory.CreateDirectory(Path.Combine(learner.Practice, "progress.txt"));
        var exit = -1;

        await Should.NotThrowAsync(async () => exit = await learner.TypesAsync("judge sums"));

        exit.ShouldBe(2);
        learner.Told.Replace(learner.Practice, "practice").ShouldBe(
            "That did not work: Access to the path 'practice/progress.txt' is denied.\n");
    }

    [Test]
    public async Task A_deleted_file_is_not_restored()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await learner.TypesAsync("run sums");

        File.Move(learner.PathOf("01-sums", "SumSpecs.cs"), learner.PathOf("01-sums", "AddingSpecs.cs"));
        await learner.TypesAsync("run sums");
        var renamed = learner.Told;
        File.Delete(learner.PathOf("01-sums", "AddingSpecs.cs"));
        await learner.TypesAsync("run sums");

        renamed.ShouldStartWith("Sums: red\n");
        learner.Told.ShouldStartWith("Sums: no specs\n");
    }

    [Test]
    public async Task Deleted_code_is_told_as_such()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await learner.TypesAsync("run sums");

        File.Delete(learner.PathOf("01-sums", "Sum.cs"));
        await learner.TypesAsync("run sums");

        learner.Told.TrimEnd().Split('\n')[^1].ShouldStartWith("There is no code in the folder Code.");
    }

    [Test]
    public async Task A_failure_message_cannot_control_the_terminal()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs(
            "One_and_one_are_two() => throw new Exception(\"b\\u0007m \\u001b[2J \\r\\tend\")"));

        await learner.TypesAsync("run sums");

        learner.Told.ShouldContain("b␇m ␛[2J ");
        learner.Told.Where(char.IsControl).Distinct().ShouldBe(['\n']);
    }

    [TestCase("run 9", "There is no kata '9'; list tells which there are.")]
    [TestCase("jump", "There is no command or option 'jump'; --help lists what there is.")]
    [TestCase("run", "run needs a kata: its number or its name.")]
    public async Task An_invalid_command_gives_one_sentence(string command, string sentence)
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        var exit = -1;

        await Should.NotThrowAsync(async () => exit = await learner.TypesAsync(command));

        (exit, learner.Told).ShouldBe((2, sentence + "\n"));
    }

    [Test]
    public async Task An_ignored_spec_is_reported()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes(
            "01-sums",
            "SumSpecs.cs",
            SampleKata.Specs("One_and_one_are_two() => Sum.Of(1, 1).ShouldBe(2)")
                .Replace("[Test]", "[Test, Ignore(\"later\")]", StringComparison.Ordinal));

        await learner.TypesAsync("run sums");

        learner.Told.ShouldBe("Sums: red\n\nOne_and_one_are_two\n  It is ignored (later), and shows nothing.\n\n"
            + "Let it run, or take it away.\n");
    }

    [TestCase("SUMS")]
    [TestCase("Sums")]
    [TestCase("01-SUMS")]
    [TestCase("01")]
    public async Task A_kata_is_found_by_its_number_or_its_name_whatever_the_case(string name)
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());

        await learner.TypesAsync($"hint {name}");

        learner.Told.ShouldNotContain("There is no kata");
    }

    [Test]
    public async Task Two_failing_specs_are_told_as_two()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs(
            "One_and_one_are_two() => Sum.Of(1, 1).ShouldBe(2)",
            "Two_and_three_are_five() => Sum.Of(2, 3).ShouldBe(5)"));

        await learner.TypesAsync("run sums");

        learner.Told.ShouldEndWith("2 specs fail. Comment out all but one, and make that one pass.\n");
    }

    [Test]
    public async Task Specs_that_passed_before_a_change_are_told_so()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Files()["solution/SumSpecs.cs"]);
        await learner.TypesAsync("run sums");
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("a + b"));
        await learner.TypesAsync("run sums");
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("0"));

        await learner.TypesAsync("run sums");

        learner.Told.ShouldEndWith("\n\n3 specs passed before this change. Undo it, or take a smaller step.\n");
    }

    [Test]
    public async Task A_spec_that_was_changed_is_to_be_made_pass()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("2"));
        await learner.TypesAsync("run sums");
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs("One_and_one_are_two() => Sum.Of(1, 2).ShouldBe(3)"));

        await learner.TypesAsync("run sums");

        learner.Told.ShouldEndWith("\n\nNow make it pass with the least code that works.\n");
    }

    [Test]
    public async Task A_spec_without_its_attribute_is_told_at_the_run()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("2"));
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs(
            "One_and_one_are_two() => Sum.Of(1, 1).ShouldBe(2); public void Or_three() => Sum.Of(1, 2).ShouldBe(3)"));

        await learner.TypesAsync("run sums");

        learner.Told.ShouldBe(
            "Sums: green, 1 spec\n\nOr_three has no [Test] above it, and did not run. Is it a spec?\n");
    }

    [Test]
    public async Task A_spec_that_has_never_failed_is_told_at_the_run()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await learner.TypesAsync("run sums");
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("a + b"));
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs(
            "One_and_one_are_two() => Sum.Of(1, 1).ShouldBe(2)",
            "Two_and_three_are_five() => Sum.Of(2, 3).ShouldBe(5)"));

        await learner.TypesAsync("run sums");

        learner.Told.ShouldEndWith("\n\nTwo_and_three_are_five has never failed. Break the code once, and see "
            + "it fail.\n");
    }

    [Test]
    public async Task A_spec_that_was_broken_on_purpose_can_fail()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await learner.TypesAsync("run sums");
        learner.Solves("01-sums");
        await learner.TypesAsync("run sums");
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("Math.Abs(a + b)"));

        await learner.TypesAsync("run sums");

        learner.Told.ShouldEndWith(
            "\n\nLess_than_nothing_counts can fail: you have seen it now. Take the mistake back.\n");
    }

    [Test]
    public async Task The_dojo_keeps_every_run_and_tells_the_rhythm()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await learner.TypesAsync("run sums");
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("2"));
        await learner.TypesAsync("run sums");

        await learner.TypesAsync("rhythm sums");

        learner.Told.ShouldStartWith("You: R G\n");
    }

    [Test]
    public async Task A_line_that_was_rewritten_is_a_step_of_one_line()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await learner.TypesAsync("run sums");
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("2"));
        await learner.TypesAsync("run sums");

        await learner.TypesAsync("rhythm sums");

        learner.Told.ShouldContain("\nThe largest step of your code between two runs: 1 line.\n");
    }

    [Test]
    public async Task A_kata_that_is_done_shows_how_the_learner_came_there()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await learner.TypesAsync("run sums");
        learner.Solves("01-sums");
        await learner.TypesAsync("rhythm sums");
        var rhythm = learner.Told;

        await learner.TypesAsync("judge sums");

        learner.Told.ShouldContain("\n\nSums is done.\n");
        learner.Told.ShouldEndWith($"\n\n{rhythm}");
    }

    [Test]
    public async Task Code_that_stands_twice_is_asked_about_when_all_is_green()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await learner.TypesAsync("run sums");
        learner.Writes("01-sums", "Sum.cs", """
            namespace Sums;

            public static class Sum
            {
                public static int Of(int a, int b)
                {
                    var sum = a + b;
                    Console.Write("A sum, and what it comes to.");
                    return sum;
                }

                public static int Again(int a, int b)
                {
                    var sum = a + b;
                    Console.Write("A sum, and what it comes to.");
                    return sum;
                }
            }
            """);

        await learner.TypesAsync("run sums");

        learner.Told.ShouldEndWith("\n\nSum.cs:7 and Sum.cs:14, 3 lines, say the same: is it one thing? If not, "
            + "write the next failing spec.\n");
    }

    [Test]
    public async Task A_kata_needs_nothing_from_the_folders_around_it()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());

        await learner.TypesAsync("run sums");

        learner.PathOf("01-sums", "Directory.Packages.props").ShouldSatisfyAllConditions(
            props => File.Exists(props).ShouldBeTrue(),
            props => File.ReadAllText(props).ShouldContain("\"NUnit\""));
    }

    [Test]
    public async Task Specs_may_lie_in_a_folder_of_their_own()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("2"));
        learner.Writes("01-sums", "Specs/Fives.cs", SampleKata.Specs(
            "Two_and_three_are_five() => Sum.Of(2, 3).ShouldBe(5)").Replace("SumSpecs", "Fives"));

        await learner.TypesAsync("run sums");

        learner.Told.ShouldStartWith("Sums: red\n\nTwo_and_three_are_five\n");
    }

    [Test]
    public async Task Code_may_lie_in_a_folder_of_its_own()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await learner.TypesAsync("run sums");
        var code = learner.PathOf("01-sums", "Sum.cs");
        File.Delete(code);
        learner.Writes("01-sums", "Code/Sum.cs", SampleKata.Code("2"));

        await learner.TypesAsync("run sums");

        learner.Told.ShouldStartWith("Sums: green");
    }

    [Test]
    public async Task A_kata_begins_with_its_specs_apart_from_its_code()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());

        await learner.TypesAsync("run sums");

        new[] { "Sum.cs", "SumSpecs.cs" }
            .Select(file => Path.GetRelativePath(learner.Practice, learner.PathOf("01-sums", file)))
            .ShouldBe([Path.Combine("01-sums", "Code", "Sum.cs"), Path.Combine("01-sums", "Specs", "SumSpecs.cs")]);
    }

    [Test]
    public async Task The_specs_see_what_the_code_keeps_to_itself()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());

        await learner.TypesAsync("run sums");

        learner.ProjectReads("01-sums", "Code/01-sums.csproj", "InternalsVisibleTo").ShouldBe(["01-sums.Specs"]);
    }

    [Test]
    public async Task One_solution_holds_both_projects()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());

        await learner.TypesAsync("run sums");

        learner.Has("01-sums", "01-sums.slnx").ShouldBeTrue();
    }

    [Test]
    public async Task A_kata_that_was_begun_in_one_project_stays_in_it()
    {
        using var learner = new Learner { HasGit = true }.With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("2"));
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Files()["starter/SumSpecs.cs"]);
        learner.Writes("01-sums", "01-sums.csproj", "<Project />");

        await learner.TypesAsync("run sums");

        learner.Has("01-sums", "01-sums.slnx").ShouldBeFalse();
        (await learner.AskGitAsync("01-sums", "rev-list", "--count", "--all")).ShouldBe("");
    }

    [Test]
    public async Task A_kata_is_not_held_to_this_repository_s_strictness()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());

        await learner.TypesAsync("run sums");

        learner.Reads("01-sums", "Directory.Build.props").ShouldNotContain("TreatWarningsAsErrors");
    }

    [Test]
    public async Task A_kata_has_a_repository_of_its_own_from_its_first_run()
    {
        using var learner = new Learner { HasGit = true }.With("01-sums", SampleKata.Files());

        await learner.TypesAsync("run sums");

        (await learner.AskGitAsync("01-sums", "rev-list", "--count", "--all")).ShouldBe("1\n");
    }

    [Test]
    public async Task A_kata_s_specs_are_left_for_the_learner_s_first_step()
    {
        using var learner = new Learner { HasGit = true }.With("01-sums", SampleKata.Files());

        await learner.TypesAsync("run sums");

        (await learner.AskGitAsync("01-sums", "status", "--porcelain", "-uall")).ShouldBe("?? Specs/SumSpecs.cs\n");
    }

    [Test]
    public async Task A_kata_that_begins_green_is_committed_whole()
    {
        var files = SampleKata.Files();
        files["README.md"] = files["README.md"].Replace("## Goal", "## Begins green\n\nIt works.\n\n## Goal");
        using var learner = new Learner { HasGit = true }.With("01-sums", files);

        await learner.TypesAsync("run sums");

        (await learner.AskGitAsync("01-sums", "status", "--porcelain", "-uall")).ShouldBe("");
    }

    [Test]
    public async Task A_learner_without_git_practises_all_the_same()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        var kata = KataLoader.Read(learner.Exercises).Single();

        await Should.NotThrowAsync(() => PracticeRepository.BeginAsync(
            learner.Home, kata, (_, _) => throw new UsageException("git cannot be started")));
    }

    [Test]
    public async Task The_colour_of_a_cycle_is_that_of_the_inner_specs()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("2"));
        learner.Writes(
            "01-sums", "AcceptanceSpecs.cs", AcceptanceSpecs("Two_and_three_are_five() => Sum.Of(2, 3).ShouldBe(5)"));

        await learner.TypesAsync("run sums");

        learner.Told.ShouldStartWith("Sums: green");
    }

    private static string AcceptanceSpecs(string method) =>
        SampleKata.Specs(method).Replace("SumSpecs", "AcceptanceSpecs");

    [Test]
    public async Task The_outer_loop_has_a_colour_of_its_own()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "AcceptanceSpecs.cs", AcceptanceSpecs("It_adds() => Sum.Of(2, -2).ShouldBe(0)"));

        await learner.TypesAsync("run sums");

        learner.Told.ShouldStartWith("Sums: red\nOuter loop: green\n\n");
    }

    [Test]
    public async Task The_outer_failure_is_shown_where_nothing_else_fails()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("2"));
        learner.Writes("01-sums", "AcceptanceSpecs.cs", AcceptanceSpecs("It_adds() => Sum.Of(2, 3).ShouldBe(5)"));

        await learner.TypesAsync("run sums");

        learner.Told.ShouldContain("\n\nIt_adds\n  Sum.Of(2, 3)\n      should be\n  5\n      but was\n  2\n");
    }

    [Test]
    public async Task Git_commits_nothing_where_it_could_not_begin_a_repository()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        var kata = KataLoader.Read(learner.Exercises).Single();
        var asked = new List<string>();

        await PracticeRepository.BeginAsync(learner.Home, kata, (_, arguments) =>
        {
            asked.Add(arguments[0]);
            return Task.FromResult<string?>(null);
        });

        asked.ShouldBe(["init"]);
    }

    [Test]
    public async Task The_first_commit_heeds_no_settings_of_the_learner_s()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        var kata = KataLoader.Read(learner.Exercises).Single();
        var last = "";

        await PracticeRepository.BeginAsync(learner.Home, kata, (_, arguments) =>
        {
            last = string.Join(' ', arguments);
            return Task.FromResult<string?>("");
        });

        last.ShouldContain("-c commit.gpgsign=false");
        last.ShouldContain("--no-verify");
    }

    [Test]
    public async Task The_first_commit_cleans_nothing_up()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        var last = "";

        await PracticeRepository.BeginAsync(
            learner.Home, KataLoader.Read(learner.Exercises).Single(), (_, arguments) =>
            {
                last = string.Join(' ', arguments);
                return Task.FromResult<string?>("");
            });

        last.ShouldContain("-c maintenance.auto=false");
    }

    [Test]
    public async Task A_helper_of_the_specs_may_lie_deeper()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await learner.TypesAsync("run sums");
        var folder = Path.GetDirectoryName(learner.PathOf("01-sums", "SumSpecs.cs"))!;
        Directory.CreateDirectory(Path.Combine(folder, "Helpers"));
        File.WriteAllText(Path.Combine(folder, "Helpers", "Two.cs"), "class Two { public int Is => 2; }");
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs("Two_is_two() => new Two().Is.ShouldBe(2)"));

        await learner.TypesAsync("run sums");

        learner.Told.ShouldStartWith("Sums: green");
    }

    [Test]
    public async Task The_task_of_a_kata_is_printed()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());

        var exit = await learner.TypesAsync("task sums");

        learner.Told.ShouldBe("""
            # Sums

            ## Story

            Two people count their messages.

            ## Goal

            `Sum.Of(a, b)` is their sum.

            ## Test list

            - nothing and nothing

            ## Out of scope

            Overflow.

            """);
        exit.ShouldBe(0);
    }

    [Test]
    public async Task The_way_of_a_kata_is_printed_when_it_is_done()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Solves("01-sums");
        await learner.TypesAsync("judge sums");

        var exit = await learner.TypesAsync("way sums");

        (exit, learner.Told).ShouldBe((0, $"{SampleKata.Files()["solution/STEPS.md"]}\n"));
    }

    [Test]
    public async Task The_way_of_a_kata_is_kept_until_it_is_done()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());

        var exit = await learner.TypesAsync("way sums");

        (exit, learner.Told).ShouldBe((1, "The author's way is shown when Sums is done.\n"));
    }

    [Test]
    public async Task A_kata_may_say_that_its_code_is_right()
    {
        var files = SampleKata.Files();
        files["README.md"] += "\n## The code is right\n\nIt is the specs that are not.\n";
        using var learner = new Learner().With("01-sums", files);

        await learner.TypesAsync("run sums");

        learner.Told.ShouldEndWith("The code is right. What does this spec ask for that nobody promised?\n");
    }

    [Test]
    public async Task A_sound_kata_is_told_to_be_sound()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());

        var exit = await learner.TypesAsync("check sums");

        (exit, learner.Told).ShouldBe((0, "Sums is sound: 2 correct solutions and 6 wrong ones.\n"));
    }

    [Test]
    public async Task An_unsound_kata_is_told_what_is_wrong_with_it()
    {
        var files = SampleKata.Files();
        files["HINTS.md"] = files["HINTS.md"].Replace("## All of it\n", "");
        files["wheats/ByMinus.cs"] = SampleKata.Code("Math.Abs(a + b)");
        using var learner = new Learner().With("01-sums", files);

        var exit = await learner.TypesAsync("check sums");

        (exit, learner.Told).ShouldBe((1, """
            It has 2 hints, not 3.
            ByMinus is Red with the reference specs: Less_than_nothing_counts.

            """));
    }

    [Test]
    public async Task A_new_kata_gets_the_next_number()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files()).WithTemplate();

        var exit = await learner.TypesAsync("new long-names");

        (exit, learner.Told).ShouldBe((0, "exercises/02-long-names is a kata "
            + "that works. Change one part of it at a time; check long-names says what breaks, docs/KATAS.md how to go "
            + "on.\n"));
    }

    [Test]
    public async Task A_new_kata_is_sound_from_the_beginning()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files()).WithTemplate();
        await learner.TypesAsync("new long-names");

        await learner.TypesAsync("check long-names");

        learner.Told.ShouldBe("Long names is sound: 2 correct solutions and 6 wrong ones.\n");
    }

    [TestCase("sums", "There is a kata 'sums' already.")]
    [TestCase("Long Names", "A kata cannot be called 'Long Names': use small letters and hyphens.")]
    public async Task A_kata_s_name_is_its_own_and_is_small_letters_and_hyphens(string name, string sentence)
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files()).WithTemplate();

        var exit = await learner.TypesAsync(["new", name], learner.Home);

        (exit, learner.Told).ShouldBe((2, $"{sentence}\n"));
    }

    [Test]
    public async Task An_installed_dojo_takes_no_katas()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files()).WithTemplate();
        var installed = new DojoFolders(learner.Exercises, learner.Practice) { IsInstalled = true };
        await using var dojo = new Dojo(installed, InProcessWorker.NewRunner());

        var refusal = Should.Throw<UsageException>(() => dojo.Add("long-names"));

        refusal.Message.ShouldBe(
            "A kata is added in a clone of the repository: an update of this tool would take it away.");
    }

    [Test]
    public async Task The_rhythm_of_a_kata_that_begins_green_knows_what_was_given()
    {
        var files = SampleKata.Files();
        files["README.md"] = files["README.md"].Replace("## Goal", "## Begins green\n\nIt works.\n\n## Goal");
        files["starter/Sum.cs"] = SampleKata.Code("a + b");
        using var learner = new Learner().With("01-sums", files);
        await learner.TypesAsync("run sums");

        await learner.TypesAsync("rhythm sums");

        learner.Told.ShouldNotContain("Never seen red");
    }
}
