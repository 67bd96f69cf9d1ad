namespace Chat.Specs.Katas.Learning.Training;

public class TrainerSpecs
{
    [Test]
    public async Task The_trainer_opens_and_runs_a_kata_and_quits_on_q()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await using var trainer = new TrainerDriver(learner);

        (await trainer.SeesAsync("Sums", "One_and_one_are_two")).ShouldContain("Now make it pass");
        trainer.Presses('q');
        await trainer.Left;
    }

    [Test]
    public async Task One_screen_shows_task_colour_next_step_and_progress()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files()).With("02-products", SampleKata.Files());
        await using var trainer = new TrainerDriver(learner);

        var screen = await trainer.SeesAsync("RED");

        screen.TrimEnd('\n').Split('\n').Length.ShouldBe(23, "a last line would scroll the first one away");
        screen.ShouldContain("1 Sums");
        screen.ShouldContain("0 of 2 done");
        screen.ShouldContain(Path.Combine("practice", "01-sums"));
        screen.ShouldContain("One_and_one_are_two");
        screen.ShouldContain("Now make it pass");
        screen.ShouldContain("`Sum.Of(a, b)` is their sum.");
        screen.ShouldContain("n next  r run  j judge  p predict  h hint  l list  x reset  q quit");
        screen.ShouldContain("s solution  w the author's way  t your rhythm  space the task");
    }

    [Test]
    public async Task Finishing_a_kata_unlocks_the_next_one()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files()).With("02-products", SampleKata.Files());
        await using var trainer = new TrainerDriver(learner);
        await trainer.SeesAsync("RED");

        learner.Solves("01-sums");
        trainer.Saves();
        (await trainer.SeesAsync("GREEN")).ShouldContain("j judges your specs.");
        trainer.Presses('j');
        (await trainer.SeesAsync("caught 6 of 6")).ShouldContain("1 of 2 done");
        trainer.Presses('s');
        (await trainer.SeesAsync("=> a + b;")).ShouldContain("=> b + a;");
        trainer.Presses('n');
        (await trainer.SeesAsync("2 Sums", "RED")).ShouldContain("1 of 2 done");
    }

    [Test]
    public async Task A_refusal_is_told_beside_the_light()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("2"));
        await using var trainer = new TrainerDriver(learner);
        await trainer.SeesAsync("GREEN");

        trainer.Presses('s');

        (await trainer.SeesAsync("A solution is shown beside yours when Sums is done."))
            .ShouldContain("GREEN, 1 SPEC  A solution");
    }

    [Test]
    public async Task A_refusal_is_told_while_the_first_run_goes_on()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await using var trainer = new TrainerDriver(learner, inAHurry: "w", until: "The author's way");

        (await trainer.SeesAsync("The author's way")).ShouldContain("is shown when Sums is done.");
    }

    [Test]
    public async Task A_long_failure_is_shown_to_its_end()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs(
            "It_is_long() => (Sum.Of(1, 2) + new string('x', 100)).ShouldBe(new string('y', 100))"));
        await using var trainer = new TrainerDriver(learner);

        (await trainer.SeesAsync("RED")).ShouldContain("0xxx");
    }

    [Test]
    public async Task The_goal_of_a_kata_that_is_done_can_be_read()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await using var trainer = await FinishesAsync(learner);

        trainer.Presses(' ');
        trainer.Presses(' ');

        (await trainer.SeesAsync("Goal")).ShouldContain("`Sum.Of(a, b)` is their sum.");
    }

    [Test]
    public async Task A_hint_says_how_many_there_are()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await using var trainer = new TrainerDriver(learner);
        await trainer.SeesAsync("RED");

        trainer.Presses('h');

        (await trainer.SeesAsync("Begin small")).ShouldContain("1 of 3: Begin small");
    }

    /// <summary>A trainer whose only kata was done a moment ago.</summary>
    private static async Task<TrainerDriver> FinishesAsync(Learner learner)
    {
        learner.Solves("01-sums");
        var trainer = new TrainerDriver(learner);
        await trainer.SeesAsync("GREEN");
        trainer.Presses('j');
        await trainer.SeesAsync("1 of 1 done");
        return trainer;
    }

    [Test]
    public async Task A_solution_stands_below_one_s_own_on_a_narrow_screen()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await using var trainer = await FinishesAsync(learner);

        trainer.Presses('s');

        (await trainer.SeesAsync("a sample solution")).ShouldContain("public static int Of(int a, int b) => b + a;");
    }

    [Test]
    public async Task A_long_line_of_a_solution_goes_on_below_its_indent()
    {
        var files = SampleKata.Files();
        files["solution/Sum.cs"] = SampleKata.Code("a + b /* the sum of both, and not the product */");
        using var learner = new Learner().With("01-sums", files);
        await using var trainer = await FinishesAsync(learner);

        trainer.Presses('s');
        trainer.Presses(ConsoleKey.PageDown);

        (await trainer.SeesAsync("product */;")).ShouldContain("\n    product */;");
    }

    [Test]
    public async Task The_trainer_starts_with_the_first_kata_that_is_no_longer_done()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files())
            .With("02-products", SampleKata.Files()).With("03-quotients", SampleKata.Files());
        foreach (var kata in new[] { "01-sums", "02-products" })
        {
            learner.Solves(kata);
            await learner.TypesAsync($"judge {kata}");
        }
        learner.Writes("02-products", "Sum.cs", SampleKata.Code("a - b"));
        await using var trainer = new TrainerDriver(learner);

        var screen = await trainer.SeesAsync("RED");

        screen.ShouldContain("2 Sums");
        screen.ShouldContain("1 of 3 done");
    }

    [Test]
    public async Task A_done_kata_that_breaks_in_the_trainer_is_no_longer_done()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Solves("01-sums");
        await learner.TypesAsync("judge sums");
        await using var trainer = new TrainerDriver(learner);
        await trainer.SeesAsync("1 of 1 done", "GREEN");

        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("a - -b"));
        trainer.Saves();
        await trainer.SeesAsync("running");
        (await trainer.SeesAsync("GREEN")).ShouldContain(
            "1 of 1 done", customMessage: "it was built in another way, and is good");
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("a - b"));
        trainer.Saves();

        (await trainer.SeesAsync("RED")).ShouldContain("0 of 1 done");
    }

    [Test]
    public async Task The_screen_shows_questions_and_predictions()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await using var trainer = new TrainerDriver(learner);
        await trainer.SeesAsync("RED");

        trainer.Presses('x');
        (await trainer.SeesAsync("any other key no")).ShouldContain("Start over? Your files will be kept.  y yes");
        trainer.Presses('-');
        trainer.Presses('p');
        await trainer.SeesAsync("Which colour will the next run have?");
        trainer.Presses('r');
        (await trainer.SeesAsync("n next")).ShouldContain("you expect red");
        trainer.Saves();
        (await trainer.SeesAsync("guesses right")).ShouldSatisfyAllConditions(
            screen => screen.ShouldContain("guesses right: 1"),
            screen => screen.ShouldNotContain("you expect"));
    }

    [Test]
    public async Task A_missed_guess_is_not_counted_on_the_screen()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await using var trainer = new TrainerDriver(learner);
        await trainer.SeesAsync("RED");

        trainer.Presses('p');
        trainer.Presses('g');
        trainer.Saves();

        (await trainer.SeesAsync("You expected green")).ShouldNotContain("guesses right");
    }

    [Test]
    public async Task A_text_longer_than_the_screen_can_be_scrolled()
    {
        var files = SampleKata.Files();
        files["README.md"] = files["README.md"].Replace(
            "`Sum.Of(a, b)` is their sum.",
            string.Join('\n', Enumerable.Range(1, 30).Select(line => $"- goal {line}")));
        using var learner = new Learner().With("01-sums", files);
        await using var trainer = new TrainerDriver(learner);
        (await trainer.SeesAsync("RED")).ShouldNotContain("- goal 30");

        trainer.Presses(ConsoleKey.UpArrow);
        for (var i = 0; i < 40; i++)
            trainer.Presses(ConsoleKey.DownArrow);
        var end = await trainer.SeesAsync("- goal 30");
        trainer.Presses('h');
        (await trainer.SeesAsync("Begin small")).ShouldContain("What is 1 and 1?");

        end.ShouldNotContain("- goal 1 ");
        end.ShouldContain("RED");
    }

    [Test]
    public async Task The_lesson_appears_when_the_kata_is_done()
    {
        using var learner = new Learner().With("01-sums", SampleKata.FilesWithoutStory());
        await using var trainer = new TrainerDriver(learner);

        var before = await trainer.SeesAsync("RED", "Test list");
        learner.Solves("01-sums");
        trainer.Presses('j');
        await trainer.SeesAsync("1 of 1 done");
        trainer.Presses(' ');
        var after = await trainer.SeesAsync("Lesson");

        before.ShouldContain("- nothing and nothing");
        before.ShouldNotContain("One example is never enough.");
        after.ShouldContain("One example is never enough.");
        after.ShouldContain("- Why not?");
    }

    [Test]
    public async Task A_long_name_in_the_table_goes_on_below_itself()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        var name = $"Sums_{new string('a', 90)}";
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Specs($"{name}() => Sum.Of(1, 1).ShouldBe(2)"));
        await using var trainer = new TrainerDriver(learner);
        await trainer.SeesAsync("RED");

        trainer.Presses('j');

        (await trainer.SeesAsync("caught 2 of 6")).ShouldContain("\n        aaa");
    }

    [Test]
    public async Task The_author_s_steps_are_drawn_as_rows()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await using var trainer = await FinishesAsync(learner);

        trainer.Presses('w');
        var lines = (await trainer.SeesAsync("return 2;")).Split('\n').Select(line => line.Trim()).ToList();

        lines.ShouldContain("red   One and one");
        lines.ShouldContain("\"but was 0\".");
        lines.ShouldContain("green `return 2;`");
    }

    [Test]
    public async Task The_code_of_the_steps_stands_below_their_rows()
    {
        var files = SampleKata.Files();
        files["solution/STEPS.md"] += "\n\n**1.** Return what the spec wants.\n";
        using var learner = new Learner().With("01-sums", files);
        await using var trainer = await FinishesAsync(learner);

        trainer.Presses('w');

        (await trainer.SeesAsync("return 2;")).ShouldContain("Return what the spec wants.");
    }

    [Test]
    public async Task A_stage_stands_where_the_task_would()
    {
        var files = SampleKata.Files();
        files["WALK.md"] = "# A walk\n\n## Green: Fake it\n\nReturn\n2.\n\n## Red: Another example\n\nTwo and three.\n";
        using var learner = new Learner().With("00-sums", files);
        await using var trainer = new TrainerDriver(learner);

        var first = await trainer.SeesAsync("RED", "1 of 2: Fake it");
        learner.Writes("00-sums", "Sum.cs", SampleKata.Code("2"));
        trainer.Saves();
        var second = await trainer.SeesAsync("GREEN", "2 of 2: Another example");

        first.ShouldContain("Return 2.");
        second.ShouldContain("Two and three.");
    }

    [Test]
    public async Task A_walk_asks_for_one_thing_at_a_time()
    {
        var files = SampleKata.Files();
        files["WALK.md"] = "# A walk\n\n## Green: Fake it\n\n2.\n\n## Red: Another example\n\nTwo and three.\n";
        using var learner = new Learner().With("00-sums", files);
        await using var trainer = new TrainerDriver(learner);
        await trainer.SeesAsync("RED", "1 of 2: Fake it");

        learner.Writes("00-sums", "Sum.cs", SampleKata.Code("2"));
        trainer.Saves();

        (await trainer.SeesAsync("GREEN", "2 of 2: Another example")).ShouldNotContain("j judges");
    }

    [Test]
    public async Task The_list_says_how_a_kata_is_opened()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files()).With("02-products", SampleKata.Files());
        await using var trainer = new TrainerDriver(learner);
        await trainer.SeesAsync("RED");

        trainer.Presses('l');

        (await trainer.SeesAsync("1  Sums", "2  Sums")).ShouldContain("The key before a kata opens it.");
    }

    [Test]
    public async Task The_list_marks_katas_that_were_begun()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files()).With("02-products", SampleKata.Files());
        learner.Writes("02-products", "Sum.cs", SampleKata.Code("2"));
        await learner.TypesAsync("run products");
        await using var trainer = new TrainerDriver(learner);
        await trainer.SeesAsync("RED");

        trainer.Presses('l');

        (await trainer.SeesAsync("1  Sums", "2  Sums")).Split('\n').Select(line => line.TrimEnd())
            .Where(line => line.Contains("  Sums")).ShouldBe(["1  Sums", "2  Sums  begun"]);
    }

    [Test]
    public async Task The_walk_goes_on_where_the_learner_left_it()
    {
        var files = SampleKata.Files();
        files["WALK.md"] = "# A walk\n\n## Green: Fake it\n\n2.\n\n## Red: Catch it\n\n3.\n\n## Green: Plus\n\n+\n";
        using var learner = new Learner().With("00-sums", files);
        await learner.TypesAsync("run sums");
        learner.Writes("00-sums", "Sum.cs", SampleKata.Code("2"));
        await learner.TypesAsync("run sums");
        learner.Writes("00-sums", "SumSpecs.cs", files["solution/SumSpecs.cs"]);
        await using var trainer = new TrainerDriver(learner);

        (await trainer.SeesAsync("RED")).ShouldContain("3 of 3: Plus");
    }

    [Test]
    public async Task The_trainer_shows_the_rhythm_at_t()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await using var trainer = new TrainerDriver(learner);
        await trainer.SeesAsync("RED");
        trainer.Presses('p');
        trainer.Presses('g');
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("2"));
        trainer.Saves();
        await trainer.SeesAsync("GREEN");

        trainer.Presses('t');

        (await trainer.SeesAsync("Of 1 guess, 1 was right.")).ShouldContain("You: R G");
    }

    [Test]
    public async Task A_done_kata_shows_how_to_continue()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Solves("01-sums");
        await using var trainer = new TrainerDriver(learner);
        (await trainer.SeesAsync("GREEN")).ShouldContain("j judges your specs.");

        trainer.Presses('j');

        (await trainer.SeesAsync("1 of 1 done")).ShouldContain(
            "Done. n goes on, space shows the lesson, t your rhythm.");
    }

    [Test]
    public async Task The_screen_shows_pending_commands_during_a_run()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await using var trainer = new TrainerDriver(learner, "jxy", until: "running, then starting over");

        var screens = await trainer.SeesEverythingUntilAsync("01-sums.before-1");

        screens.Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("running, ", StringComparison.Ordinal))
            .Distinct()
            .ShouldBe(["running, then judging", "running, then starting over"]);
    }

    [Test]
    public async Task The_screen_says_that_the_judge_is_at_it()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await using var trainer = new TrainerDriver(learner);
        await trainer.SeesAsync("RED");

        trainer.Presses('j');

        (await trainer.SeesEverythingUntilAsync("your specs caught")).ShouldContain("judging");
    }

    [Test]
    public async Task The_screen_counts_the_wrong_solutions_that_were_run()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await using var trainer = new TrainerDriver(learner);
        await trainer.SeesAsync("RED");

        trainer.Presses('j');

        (await trainer.SeesEverythingUntilAsync("your specs caught")).Split('\n')
            .Where(line => line.Contains("judging: ", StringComparison.Ordinal))
            .Select(line => line.Split("judging: ")[1].Trim())
            .ShouldBe(Enumerable.Range(1, 6).Select(number => $"{number} of 6 wrong solutions"));
    }

    [Test]
    public async Task Paragraphs_are_reflowed_to_the_screen_width()
    {
        var files = SampleKata.FilesWithoutStory();
        files["README.md"] = files["README.md"].Replace(
            "`Sum.Of(a, b)` is their sum.", "`Sum.Of(a, b)` is\ntheir sum.\n\n- first\n  item\n- second");
        using var learner = new Learner().With("01-sums", files);
        await using var trainer = new TrainerDriver(learner);

        var lines = (await trainer.SeesAsync("RED"))
            .Split('\n').Select(line => line.TrimEnd()).SkipWhile(line => line != "Goal").Take(7);

        lines.ShouldBe(["Goal", "", "`Sum.Of(a, b)` is their sum.", "", "- first item", "- second", ""]);
    }

    [Test]
    public async Task The_story_comes_first()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await using var trainer = new TrainerDriver(learner);

        var headings = (await trainer.SeesAsync("RED")).Split('\n').Select(line => line.TrimEnd())
            .Where(line => line is "Story" or "Goal");

        headings.ShouldBe(["Story", "Goal"]);
    }

    [Test]
    public async Task Remarks_on_a_kata_come_before_its_goal()
    {
        var files = SampleKata.FilesWithoutStory();
        files["README.md"] += "\n## The code is right\n\nLeave it.\n\n## Begins green\n\nThe code is old, and works.\n";
        using var learner = new Learner().With("01-sums", files);
        await using var trainer = new TrainerDriver(learner);

        var headings = (await trainer.SeesAsync("RED")).Split('\n').Select(line => line.TrimEnd())
            .Where(line => line is "Begins green" or "The code is right" or "Goal");

        headings.ShouldBe(["Begins green", "The code is right", "Goal"]);
    }

    [Test]
    public async Task Words_that_a_kata_explains_are_part_of_its_task()
    {
        var files = SampleKata.FilesWithoutStory();
        files["README.md"] += "\n## Words\n\nA **sum** is what comes out.\n";
        using var learner = new Learner().With("01-sums", files);
        await using var trainer = new TrainerDriver(learner);

        (await trainer.SeesAsync("RED")).ShouldContain("A sum is what comes out.");
    }

    [Test]
    public async Task Assertions_that_a_kata_explains_are_part_of_its_task()
    {
        var files = SampleKata.Files();
        files["README.md"] = "# Sums\n\n## Eight assertions\n\n- `ShouldBe`: this and nothing else\n";
        using var learner = new Learner().With("01-sums", files);
        await using var trainer = new TrainerDriver(learner);

        (await trainer.SeesAsync("RED")).ShouldContain("- `ShouldBe`: this and nothing else");
    }

    [Test]
    public async Task Code_between_fences_keeps_its_lines()
    {
        var files = SampleKata.FilesWithoutStory();
        files["README.md"] = files["README.md"].Replace(
            "`Sum.Of(a, b)` is their sum.", "Write\nthis:\n\n```csharp\nint a;\nint b;\n```\n\nAnd\nsave.");
        using var learner = new Learner().With("01-sums", files);
        await using var trainer = new TrainerDriver(learner);

        var lines = (await trainer.SeesAsync("RED"))
            .Split('\n').Select(line => line.TrimEnd()).SkipWhile(line => line != "Goal").Skip(2).Take(6);

        lines.ShouldBe(["Write this:", "", "    int a;", "    int b;", "", "And save."]);
    }

    [Test]
    public async Task Code_in_a_task_keeps_its_lines()
    {
        var files = SampleKata.Files();
        files["README.md"] = files["README.md"].Replace(
            "`Sum.Of(a, b)` is their sum.", "Write\nthis:\n\n    [Test]\n    public void It();");
        using var learner = new Learner().With("01-sums", files);
        await using var trainer = new TrainerDriver(learner);

        var lines = (await trainer.SeesAsync("RED"))
            .Split('\n').Select(line => line.TrimEnd()).SkipWhile(line => line != "Goal").Take(5);

        lines.ShouldBe(["Goal", "", "Write this:", "", "    [Test]"]);
    }

    [Test]
    public async Task A_run_that_cannot_start_is_not_shown_as_running()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("b + a"));
        File.CreateSymbolicLink(Path.Combine(learner.Practice, "01-sums", "More.cs"), "nowhere");
        await using var trainer = new TrainerDriver(learner);

        var screen = await trainer.SeesAsync("That did not work");

        screen.Split('\n').Where(line => line.Trim() == "running").ShouldBeEmpty();
    }

    [Test]
    public async Task A_file_error_is_shown_and_the_trainer_continues()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        Directory.CreateDirectory(Path.Combine(learner.Practice, "progress.txt"));
        await using var trainer = new TrainerDriver(learner);
        await trainer.SeesAsync("RED");

        trainer.Presses('j');
        (await trainer.SeesAsync("That did not work")).ShouldContain("progress.txt");
        trainer.Presses('h');

        (await trainer.SeesAsync("Begin small")).ShouldContain("What is 1 and 1?");
    }

    [Test]
    public async Task Long_advice_goes_on_beside_its_colour()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Solves("01-sums");
        await using var trainer = new TrainerDriver(learner);

        (await trainer.SeesAsync("GREEN")).ShouldContain(" GREEN, 3 SPECS  3 specs have never failed");
    }

    [Test]
    public async Task Both_lights_are_on_the_screen()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "Sum.cs", SampleKata.Code("2"));
        learner.Writes("01-sums", "AcceptanceSpecs.cs", SampleKata.Specs(
            "It_adds() => Sum.Of(2, 3).ShouldBe(5)").Replace("SumSpecs", "AcceptanceSpecs"));
        await using var trainer = new TrainerDriver(learner);

        var screen = await trainer.SeesAsync("GREEN", "OUTER RED");

        screen.ShouldContain("   OUTER RED ");
    }

    [Test]
    public async Task A_kata_may_say_something_before_its_story()
    {
        var files = SampleKata.Files();
        files["README.md"] = files["README.md"].Replace("## Story", "## Before you begin\n\nSee red.\n\n## Story");
        using var learner = new Learner().With("01-sums", files);
        await using var trainer = new TrainerDriver(learner);

        var lines = (await trainer.SeesAsync("RED")).Split('\n').Select(line => line.TrimEnd());

        lines.SkipWhile(line => line != "Before you begin").Take(3).ShouldBe(["Before you begin", "", "See red."]);
    }

    [Test]
    public async Task The_rules_for_beginners_are_not_shown_after_a_kata()
    {
        var files = SampleKata.Files();
        files["README.md"] = files["README.md"].Replace("## Story", "## Before you begin\n\nSee red.\n\n## Story");
        using var learner = new Learner().With("01-sums", SampleKata.Files()).With("02-products", files);
        learner.Solves("01-sums");
        await learner.TypesAsync("judge 01-sums");
        await using var trainer = new TrainerDriver(learner);

        (await trainer.SeesAsync("2 Sums", "RED")).ShouldNotContain("See red.");
    }

    [Test]
    public async Task The_way_back_from_the_end_is_as_long_as_the_way_there()
    {
        var files = SampleKata.Files();
        files["README.md"] = files["README.md"].Replace("Overflow.", new string('\n', 20) + "- The last line.");
        files["README.md"] = files["README.md"].Replace("Two people", string.Join(' ', Enumerable.Repeat("word", 300)));
        using var learner = new Learner().With("01-sums", files);
        await using var trainer = new TrainerDriver(learner);
        await trainer.SeesAsync("RED");
        foreach (var _ in Enumerable.Range(1, 15))
            trainer.Presses(ConsoleKey.PageDown);
        await trainer.SeesAsync("The last line.");

        trainer.Presses(ConsoleKey.PageUp);

        (await trainer.SeesAsync("(more: PageDown)")).ShouldNotContain("The last line.");
    }

    [Test]
    public async Task An_item_within_an_item_keeps_its_line()
    {
        var files = SampleKata.FilesWithoutStory();
        files["README.md"] = files["README.md"].Replace(
            "`Sum.Of(a, b)` is their sum.", "- one\n   - two\n   and more");
        using var learner = new Learner().With("01-sums", files);
        await using var trainer = new TrainerDriver(learner);

        var lines = (await trainer.SeesAsync("RED")).Split('\n').Select(line => line.TrimEnd());

        lines.SkipWhile(line => line != "- one").Take(2).ShouldBe(["- one", "  - two and more"]);
    }
}
