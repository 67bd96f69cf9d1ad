using Katas;
using Katas.Learning;
using Katas.Steps.Rules;

namespace Chat.Specs.Katas.Steps.Taking;

public class StepSpecs
{
    [Test]
    public async Task A_chore_is_logged_and_committed()
    {
        using var ada = new Apprentice();
        ada.Writes("README.md", "# Sums\n");

        var exit = await ada.TypesAsync("step", "chore", "A beginning", "--learned", "Nothing yet.");

        ada.LastCommit.ShouldBe("chore: A beginning\n\nStep: 1\nSpecs: 0");
        ada.Log.ShouldBe("# Learning log\n\n### 1 · chore · A beginning\n\n- **Learned** Nothing yet.\n");
        (exit, ada.Told).ShouldBe((0, "step 1: chore: A beginning  (0 pass)\n"));
    }

    [TestCase("contain 'A + B'", "hit")]
    [TestCase("something else", "miss")]
    public async Task A_red_step_says_what_became_of_the_guess(string guess, string outcome)
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        ada.WritesCode("public int Add(int a, int b) => 0;");
        ada.WritesSpecs(("Adds", "a + b"));

        await ada.TypesAsync("step", "red", "It adds", "--guess", guess, "--why", "So.");

        ada.Told.ShouldEndWith($"\n  the guess: {outcome}\n");
    }

    [Test]
    public async Task A_red_step_is_logged_with_its_guess_and_its_failure()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        ada.WritesCode("public int Add(int a, int b) => 0;");
        ada.WritesSpecs(("Adds", "a + b"));

        var exit = await ada.TypesAsync(
            "step", "red", "It adds",
            "--guess", "should contain  'A + B'", "--why", "It begins with this.", "--item", "two numbers");

        ada.LastCommit.ShouldBe("red: It adds\n\nStep: 2\nSpec: SumSpecs.Adds\nSpecs: 1");
        ada.Log.ShouldEndWith("""

            ### 2 · red · It adds

            - **Spec** `SumSpecs.Adds`
            - **Item** two numbers
            - **Why** It begins with this.
            - **Guess** should contain  'A + B' (hit)
            - **Saw**

              ```
              code
                  should contain
              "a + b"
              ```

            """);
        (exit, ada.Told.Split('\n')[0]).ShouldBe((0, "step 2: red: It adds  (0 pass; "
            + "SumSpecs.Adds fails: Shouldly.ShouldAssertException : code should contain \"a + b\")"));
    }

    [Test]
    public async Task A_green_step_is_logged_with_its_move_and_its_changes()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        ada.WritesCode("public int Add(int a, int b) => a + b;");

        var exit = await ada.TypesAsync(
            "step", "green", "It adds", "--move", "obvious", "--learned", "Plus was there already.");

        ada.LastCommit.ShouldBe("green: It adds\n\nStep: 3\nSpecs: 1");
        ada.Log.ShouldEndWith("""

            ### 3 · green · It adds

            - **Move** obvious
            - **Change** Sum.cs +1 −1; 1 specs
            - **Learned** Plus was there already.

            """);
        (exit, ada.Told).ShouldBe((0, "step 3: green: It adds  (1 pass)\n"));
    }

    [Test]
    public async Task A_step_that_does_not_match_its_phase_is_rejected_and_nothing_is_lost()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        var (commit, log) = (ada.LastCommit, ada.Log);

        ada.WritesCode("public int Add(int a, int b) => a - b;");
        await ada.ShouldBeRefusedAsync(
            "these fail:\n  SumSpecs.Adds: Shouldly.ShouldAssertException : code should contain \"a + b\"", "green",
            "It adds", "--move", "obvious", "--learned", "Nothing.");
        await ada.ShouldBeRefusedAsync("the last step is red: make it green, or withdraw it, before a chore step",
            "chore", "A tidy place", "--learned", "Nothing.");

        (ada.LastCommit, ada.Log).ShouldBe((commit, log));
        ada.Status.ShouldBe(" M Sum.cs\n");
    }

    [Test]
    public async Task Every_other_phase_is_logged_with_its_own_fields()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        await ada.SeesGreenAsync();

        ada.WritesCode("public int Add(int first, int second) => 0; // a + b");
        await ada.ShouldBeTakenAsync(
            "### 4 · refactor · Names\n\n"
                + "- **Smell** Letters.\n- **Change** Sum.cs +1 −1; 1 specs\n- **Learned** Much.\n",
            "refactor", "Names", "--smell", "Letters.", "--learned", "Much.");
        ada.WritesCode("public int Sum(int first, int second) => 0; // a + b");
        ada.Writes("Sum.Specs/Driver.cs", "public class Driver;\n");
        await ada.ShouldBeTakenAsync(
            "### 5 · refactor · A name\n\n- **Smell** Old.\n- **Change** Sum.cs +1 −1, Driver.cs +1 −0; 1 specs\n"
                + "- **Learned** More.\n",
            "refactor", "A name", "--smell", "Old.", "--learned", "More.", "--api");
        ada.LastCommit.ShouldBe("refactor: A name\n\nStep: 5\nSpecs: 1\nApi: yes");
        await ada.ShouldBeTakenAsync(
            "### 6 · docs · Closed\n\n- **Learned** Everything.\n", "docs", "Closed", "--learned", "Everything.");
    }

    [Test]
    public async Task A_withdraw_step_puts_everything_back()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        ada.WritesSpecs();

        await ada.ShouldBeRefusedAsync(
            "a withdraw step puts everything back as it was before the red; this is not: Sum.Specs/SumSpecs.cs, Sum.cs "
                + "(git checkout HEAD~1 -- FILE, or delete what is new)",
            "withdraw", "It adds", "--because", "It was too much.");
        ada.Deletes("Sum.Specs/SumSpecs.cs");
        ada.Deletes("Sum.cs");
        await ada.ShouldBeTakenAsync(
            "### 3 · withdraw · It adds\n\n- **Because** It was too much.\n",
            "withdraw", "It adds", "--because", "It was too much.");
    }

    [Test]
    public async Task A_first_red_can_be_withdrawn()
    {
        using var ada = new Apprentice();
        ada.WritesSpecs(("Adds", "a + b"));
        await ada.TypesAsync("step", "red", "It adds", "--guess", "a + b", "--why", "To begin.");
        ada.Deletes("Sum.Specs/SumSpecs.cs");

        await ada.ShouldBeTakenAsync(
            "### 2 · withdraw · It adds\n\n- **Because** It was too much.\n",
            "withdraw", "It adds", "--because", "It was too much.");
    }

    [Test]
    public async Task A_red_that_changed_an_older_spec_can_be_withdrawn()
    {
        using var ada = new Apprentice();
        await ada.AsksMoreOfASpecAsync();

        ada.WritesSpecs(("Adds", "a + b"));

        await ada.ShouldBeTakenAsync(
            "### 5 · withdraw · It adds more\n\n- **Because** It was too much.\n",
            "withdraw", "It adds more", "--because", "It was too much.");
    }

    [Test]
    public async Task A_red_step_with_a_solution_is_rejected()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        ada.WritesCode("public int Add(int a, int b) { var c = a; c++; c--; c += b; return c; }");
        ada.WritesSpecs(("Adds", "a + b"));

        await ada.ShouldBeRefusedAsync(
            "a red step's code is stubs; 5 of its statements do something:\n"
                + "  var c = a;\n  c++;\n  c--;\n  c += b;\n  return c;",
            "red", "It adds", "--guess", "a + b", "--why", "To begin.");
    }

    [Test]
    public async Task A_characterise_step_needs_a_mutation_that_only_its_spec_catches()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        await ada.SeesGreenAsync();
        ada.MakesFault("minus.patch", "a + b", "a - b");
        ada.MakesFault("harmless.patch", "a, int b", "a, long b");
        ada.MakesFault("typed.patch", "int Add", "long Add");
        ada.WritesSpecs(("Adds", "a + b"), ("Tells", "public int Add"));

        await ada.ShouldBeRefusedAsync("with the fault in, every spec still passes: it catches nothing",
            "characterise", "It tells", "--fault", "../harmless.patch", "--learned", "Little.");
        await ada.ShouldBeRefusedAsync("the fault is caught already, by SumSpecs.Adds",
            "characterise", "It tells", "--fault", "../minus.patch", "--learned", "Little.");
        await ada.ShouldBeTakenAsync(
            "### 4 · characterise · It tells\n\n"
                + "- **Fault** `public int Add(int a, int b) => a + b;` made `public long Add(int a, int b) => a + b;`"
                + " in Sum.cs: caught by `SumSpecs.Tells`\n- **Learned** Little.\n",
            "characterise", "It tells", "--fault", "../typed.patch", "--learned", "Little.");
        ada.Status.ShouldBe("");
    }

    [Test]
    public async Task A_mutation_in_a_long_line_is_shown_as_an_excerpt()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        ada.WritesCode($"public int Add(int a, int b) => {new string('1', 150)} + 0 * (a + b);");
        await ada.TypesAsync("step", "green", "It adds", "--move", "fake-it", "--learned", "Much.");
        ada.MakesFault("fault.patch", "0 *", "0 /");
        ada.WritesSpecs(("Adds", "a + b"), ("Times", "0 * "));

        await ada.ShouldBeTakenAsync(
            "### 4 · characterise · Times\n\n"
                + "- **Fault** `…111111111111111 + 0 * (a + b);` made `…111111111111111 + 0 / (a + b);` in Sum.cs: "
                + "caught by `SumSpecs.Times`\n- **Learned** Much.\n",
            "characterise", "Times", "--fault", "../fault.patch", "--learned", "Much.");
    }

    [Test]
    public async Task A_refactoring_that_loses_an_assertion_is_rejected()
    {
        using var ada = await WithAHelperAsync();
        ada.Writes("Sum.Specs/Source.cs", "class Source { void Is(string text) => Text.ShouldNotBeEmpty(); }\n");

        await ada.ShouldBeRefusedAsync(
            "the specs lose ShouldBe(\"a + b\"): put it back, or --fault shows what they still catch",
            "refactor", "A simpler helper", "--smell", "Long.", "--learned", "Little.");
    }

    [Test]
    public async Task A_reason_for_dropped_specs_is_none_for_weaker_ones()
    {
        using var ada = await WithAHelperAsync();
        ada.Writes("Sum.Specs/Source.cs", "class Source { void Is(string text) => Text.ShouldNotBeEmpty(); }\n");

        await ada.ShouldBeRefusedAsync(
            "the specs lose ShouldBe(\"a + b\"): put it back, or --fault shows what they still catch",
            "refactor", "A simpler helper", "--smell", "Long.", "--learned", "Little.", "--drops", "None.");
    }

    [Test]
    public async Task A_refactoring_that_changes_an_assertion_is_taken_with_a_fault_that_is_still_caught()
    {
        using var ada = await WithAHelperAsync();
        ada.MakesFault("fault.patch", "a + b", "a - b");
        ada.Writes("Sum.Specs/Source.cs", "class Source { void Is(string text) => Text.ShouldNotBeEmpty(); }\n");
        ada.WritesSpecs(("Adds", "a + "));

        await ada.ShouldBeTakenAsync(
            "### 5 · refactor · A simpler helper\n\n- **Smell** Long.\n"
                + "- **Fault** `public int Add(int a, int b) => a + b;` made `public int Add(int a, int b) => a - b;`"
                + " in Sum.cs: caught by `SumSpecs.Adds`\n"
                + "- **Change** Source.cs +1 −1, SumSpecs.cs +1 −1; 1 specs\n- **Learned** Little.\n",
            "refactor", "A simpler helper", "--smell", "Long.", "--fault", "../fault.patch", "--learned", "Little.");
    }

    /// <summary>Three usual steps, and specs that have a helper with an assertion in it.</summary>
    private static async Task<Apprentice> WithAHelperAsync()
    {
        var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        await ada.SeesGreenAsync();
        ada.Writes("Sum.Specs/Source.cs", "class Source { void Is(string text) => Text.ShouldBe(\"a + b\"); }\n");
        await ada.TypesAsync("step", "refactor", "A helper", "--smell", "None.", "--learned", "Little.");
        return ada;
    }

    [TestCase("diff.mnemonicPrefix")]
    [TestCase("diff.noprefix")]
    public async Task A_fault_may_be_written_as_git_is_set_to(string setting)
    {
        using var ada = new Apprentice();
        ada.Sets(setting, "true");
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        await ada.SeesGreenAsync();
        ada.MakesFault("fault.patch", "int a", "long a");
        ada.WritesSpecs(("Adds", "a + b"), ("Takes_integers", "int a"));

        await ada.TypesAsync("step", "characterise", "Integers", "--fault", "../fault.patch", "--learned", "Much.");

        ada.Told.ShouldBe("step 4: characterise: Integers  (2 pass)\n");
    }

    [Test]
    public async Task A_step_without_changes_or_with_leftover_files_is_rejected()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();

        await ada.ShouldBeRefusedAsync("nothing has changed", "chore", "Nothing", "--learned", "Nothing.");
        ada.WritesCode("public int litter;");
        ada.WritesSpecs(("Adds", "a + b"));
        await ada.ShouldBeRefusedAsync("the specs left files behind: litter.txt (ignore or clean up what a run writes)",
            "red", "It adds", "--guess", "a + b", "--why", "To begin.");
    }

    [Test]
    public async Task A_failed_commit_leaves_the_log_unchanged()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        var log = ada.Log;
        ada.Writes(".git/hooks/pre-commit", "#!/bin/sh\necho Not today. >&2\nexit 1\n");
        ada.MayRun(".git/hooks/pre-commit");
        ada.Writes("README.md", "# More\n");

        (await ada.TypesAsync("step", "docs", "More", "--learned", "Much.")).ShouldBe(2);

        ada.Told.ShouldBe("git commit: Not today.\n");
        ada.Log.ShouldBe(log);
        ada.Status.ShouldBe(" M README.md\n");
    }

    [Test]
    public async Task A_new_chapter_is_committed_with_the_next_step()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();

        var exit = await ada.TypesAsync(
            "step", "chapter", "Sums", "--scenario", "Two numbers come, one goes.", "--list", "zero; one and one ;");

        (exit, ada.Told).ShouldBe((0, "The chapter is in LEARNING_LOG.md; it goes in with the next step.\n"));
        ada.Log.ShouldEndWith("- **Learned** Nothing yet.\n\n"
            + "## Sums\n\nTwo numbers come, one goes.\n\nTest list:\n\n- zero\n- one and one\n");
        await ada.SeesRedAsync();
        ada.LastCommit.ShouldStartWith("red: It adds\n");
    }

    [Test]
    public async Task After_a_green_the_rest_of_the_list_is_told()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.TypesAsync("step", "chapter", "Sums", "--scenario", "Two come.", "--list", "zero; one and one");
        ada.WritesCode("public int Add(int a, int b) => 0;");
        ada.WritesSpecs(("Adds", "a + b"));
        await ada.TypesAsync("step", "red", "It adds", "--guess", "a + b", "--why", "So.", "--item", "zero");
        ada.WritesCode("public int Add(int a, int b) => a + b;");

        await ada.TypesAsync("step", "green", "It adds", "--move", "obvious", "--learned", "Much.");

        ada.Told.ShouldBe("step 3: green: It adds  (1 pass)\n  still on the list: one and one\n");
    }

    [Test]
    public async Task After_a_green_what_stands_twice_is_told()
    {
        const string check = "\n    if (a > Most)\n        throw new OverflowException(nameof(a));\n    Count(a);\n";
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        ada.Writes("Other.cs", check);
        await ada.SeesRedAsync();
        ada.WritesCode($"public int Add(int a, int b) => a + b;{check}");

        await ada.TypesAsync("step", "green", "It adds", "--move", "obvious", "--learned", "Much.");

        ada.Told.ShouldBe("step 3: green: It adds  (1 pass)\n  stands twice: Other.cs:2 and Sum.cs:4, 3 lines\n");
    }

    [Test]
    public async Task A_step_updates_the_contents_of_the_log()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.TypesAsync("step", "chapter", "Sums", "--scenario", "Two numbers come.", "--list", "zero");
        await ada.SeesRedAsync();
        await ada.SeesGreenAsync();

        ada.Log.ShouldStartWith("# Learning log\n\n<!-- contents: written by `log --contents` -->\n"
            + "- [Sums](#sums), steps 2-3\n<!-- end of contents -->\n\n### 1 · chore · A beginning\n");
    }

    [Test]
    public async Task A_check_reports_the_colour_and_commits_nothing()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        ada.WritesCode("public int Add(int a, int b) => 0;");
        ada.WritesSpecs(("Adds", "a + b"), ("Is", "public"));

        var exit = await ada.TypesAsync("step", "check");

        (exit, ada.Told).ShouldBe((1, "red: 1 pass, 1 fail; the last step is a chore\n"
            + "  SumSpecs.Adds: Shouldly.ShouldAssertException : code should contain \"a + b\"\n"));
        ada.LastCommit.ShouldStartWith("chore: A beginning\n");
        ada.Status.ShouldBe("?? Sum.Specs/\n?? Sum.cs\n");
    }

    [TestCase("step red Adds", "step red: Option '--guess' is required. Option '--why' is required.")]
    [TestCase("step", "step: Required command was not provided.")]
    [TestCase("step blue Adds", "There is no command or option 'blue'; --help lists what there is.")]
    public async Task An_invalid_step_command_says_what_is_wrong(string command, string complaint)
    {
        using var ada = new Apprentice();

        var exit = await ada.TypesAsync(command.Split(' '));

        (exit, ada.Told).ShouldBe((2, complaint + "\n"));
    }

    [Test]
    public async Task Step_commands_work_without_katas()
    {
        using var ada = new Apprentice();
        var nowhere = new DojoFolders("", "");

        Should.NotThrow(() => nowhere = DojoFolders.Find(Path.GetTempPath()));

        (await DojoProgram.RunAsync(["step", "check"], nowhere, TextWriter.Null, TextWriter.Null, default,
            here: ada.Folder, specs: new ToySpecs())).ShouldBe(0);
        (await DojoProgram.RunAsync(["list"], nowhere, TextWriter.Null, TextWriter.Null, default)).ShouldBe(2);
    }

    [Test]
    public async Task Steps_start_in_any_repository_and_continue_after_a_manual_commit()
    {
        using var ada = new Apprentice();
        ada.Slips("Initial commit", "", ("Sum.cs", "public class Sum { int Add(int a, int b) => 0; }\n"));
        ada.WritesSpecs(("Adds", "int Add"));

        await ada.ShouldBeTakenAsync(
            "### 1 · chore · What was there\n\n- **Learned** Much.\n", "chore", "What was there", "--learned", "Much.");
        await ada.TypesAsync("step", "check");
        ada.Told.ShouldBe("green: 1 pass, 0 fail; the last step is a chore\n");
        ada.Slips("A quick fix", "", ("README.md", "1"));
        ada.Writes("README.md", "2");
        await ada.ShouldBeTakenAsync(
            "### 2 · docs · Told\n\n- **Learned** More.\n", "docs", "Told", "--learned", "More.");
    }

    [TestCase("", "Much.", "a step has a title: a sentence on one line")]
    [TestCase("  ", "Much.", "a step has a title: a sentence on one line")]
    [TestCase("Two\nlines", "Much.", "a step has a title: a sentence on one line")]
    [TestCase("A title", " ", "--learned is empty; who reads the log wants to know")]
    public async Task A_step_needs_a_one_line_title_and_a_lesson(string title, string learned, string complaint)
    {
        using var ada = new Apprentice();
        ada.Writes("README.md", "# Sums\n");

        await ada.ShouldBeRefusedAsync(complaint, "chore", title, "--learned", learned);
    }

    [Test]
    public async Task Headings_in_free_text_are_not_read_as_entries()
    {
        using var ada = new Apprentice();
        ada.Writes("README.md", "# Sums\n");

        await ada.TypesAsync("step", "chore", "A beginning", "--learned", "Much:\n### 2 · chore · More\n\n## Chapter");
        await ada.TypesAsync("audit");

        ada.Told.ShouldBe("1 commits read: 1 chore\n");
    }

    [Test]
    public async Task A_step_rejects_manual_edits_to_log_entries()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        await ada.SeesGreenAsync();
        var log = ada.Log;
        ada.Writes("README.md", "# More\n");

        ada.Forgets("- **Why** It begins with this.");
        await ada.ShouldBeRefusedAsync(
            "LEARNING_LOG.md no longer tells the earlier steps as it did: take that change back",
            "docs", "More", "--learned", "Much.");
        ada.Writes("LEARNING_LOG.md", log + "\n### 4 · docs · More\n\n- **Learned** By hand.\n");
        await ada.ShouldBeRefusedAsync("LEARNING_LOG.md has an entry more than there are steps: the tool writes it",
            "docs", "More", "--learned", "Much.");
        ada.Writes("LEARNING_LOG.md", log.Replace("# Learning log\n", "# Learning log\n\nWhat we learned.\n",
            StringComparison.Ordinal));
        await ada.ShouldBeTakenAsync(
            "### 4 · docs · More\n\n- **Learned** Much.\n", "docs", "More", "--learned", "Much.");
    }

    [Test]
    public async Task A_cancelled_step_leaves_everything_unchanged()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        ada.WritesCode("public int halt;");
        var exit = -1;

        await Should.NotThrowAsync(async () => exit = await ada.TypesAsync(
            "step", "refactor", "Stop", "--smell", "So.", "--learned", "Nothing."));

        (exit, ada.Told).ShouldBe((130, "Stopped.\n"));
        ada.Status.ShouldBe("?? Sum.cs\n");
    }

    [Test]
    public async Task A_log_edit_during_a_step_is_kept()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        ada.Writes("README.md", "# More\n");
        ada.DoesMeanwhile(() => ada.Writes("LEARNING_LOG.md", ada.Log + "\nA thought.\n"));

        await ada.TypesAsync("step", "docs", "More", "--learned", "Much.");

        ada.Told.ShouldBe("the specs left files behind: LEARNING_LOG.md (ignore or clean up what a run writes)\n");
        ada.Log[^12..].ShouldBe("\nA thought.\n");
    }

    [Test]
    public async Task A_rejected_step_leaves_the_index_unchanged()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        ada.Writes("README.md", "# One\n");
        ada.Stages("README.md");
        ada.Writes("README.md", "# Two\n");

        await ada.ShouldBeRefusedAsync(
            "green follows red; the last step is chore", "green", "Two", "--move", "obvious", "--learned", "Much.");

        ada.Status.ShouldBe("MM README.md\n");
    }

    [Test]
    public async Task A_rejected_step_keeps_the_index_timestamp()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        var written = ada.IndexTime;
        ada.Writes("README.md", "# More\n");

        await ada.TypesAsync("step", "green", "More", "--move", "obvious", "--learned", "Much.");

        (ada.IndexTime == written).ShouldBeTrue();
    }

    [TestCase("MERGE_HEAD", "a merge")]
    [TestCase("CHERRY_PICK_HEAD", "a cherry-pick")]
    [TestCase("REVERT_HEAD", "a revert")]
    public async Task A_step_during_a_merge_cherry_pick_or_revert_is_rejected(string sign, string what)
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        ada.Writes("README.md", "# More\n");
        ada.Writes($".git/{sign}", ada.LastHash + "\n");

        await ada.ShouldBeRefusedAsync($"{what} is not at its end here: end it, or abort it, before the next step",
            "docs", "More", "--learned", "Much.");
    }

    [Test]
    public async Task An_invalid_or_untimely_chapter_is_rejected()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();

        await ada.ShouldBeRefusedAsync("a chapter has a title: a few words on one line",
            "chapter", "Sums\n## More", "--scenario", "So.", "--list", "zero");
        await ada.ShouldBeRefusedAsync(
            "a scenario has no headings", "chapter", "Sums", "--scenario", "So.\n## More", "--list", "zero");
        await ada.ShouldBeRefusedAsync("a chapter begins with a list of specs: --list \"one; another\"", "chapter",
            "Sums", "--scenario", "So.", "--list", " ; ");
        await ada.TypesAsync("step", "chapter", "Sums", "--scenario", "So.", "--list", "zero");
        await ada.ShouldBeRefusedAsync(
            "there is a chapter 'Sums' already", "chapter", "Sums", "--scenario", "So.", "--list", "zero");
        await ada.SeesRedAsync();
        await ada.ShouldBeRefusedAsync("the last step is red: make it green, or withdraw it, before another chapter",
            "chapter", "More", "--scenario", "So.", "--list", "zero");
    }

    [Test]
    public async Task A_check_reports_compile_errors()
    {
        using var ada = new Apprentice();
        ada.Writes("Sum.cs", "#error Not yet\n");

        var exit = await ada.TypesAsync("step", "check");

        (exit, ada.Told).ShouldBe((1, "amber: 0 pass, 0 fail; there is no step yet\nSum.cs(1,8): error CS1029\n"));
    }

    [Test]
    public async Task A_step_that_removes_a_spec_without_a_reason_is_rejected()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        await ada.SeesGreenAsync();
        ada.WritesSpecs();

        await ada.ShouldBeRefusedAsync(
            "1 specs are gone: --drops says which and why", "refactor", "Less", "--smell", "So.", "--learned", "Much.");
    }

    [Test]
    public async Task A_large_step_is_refused_without_a_reason_and_logged_with_it()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        ada.WritesCode("public int Add(int a, int b) => a + b;" + string.Concat(Enumerable.Repeat("\n    //", 25)));
        string[] green = ["green", "It adds", "--move", "obvious", "--learned", "Much."];

        await ada.ShouldBeRefusedAsync(
            "a green step adds 25 lines of code at most, and this one 26: smaller steps, or --large says why", green);
        await ada.ShouldBeTakenAsync(
            "### 3 · green · It adds\n\n- **Move** obvious\n"
                + "- **Change** Sum.cs +26 −1; 1 specs\n- **Large** Comments.\n- **Learned** Much.\n",
            [.. green, "--large", "Comments."]);
    }

    [Test]
    public async Task A_commit_says_which_rules_it_was_held_to()
    {
        using var ada = new Apprentice();

        await ada.BeginsAsync();

        ada.LastMessage.ShouldEndWith($"\nSpecs: 0\nRules: {RuleSet.Newest}");
    }

    [Test]
    public async Task Many_leftovers_are_told_by_their_folders()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        ada.DoesMeanwhile(() =>
        {
            foreach (var number in Enumerable.Range(1, 130))
                ada.Writes($"Sums/obj/{number}.json", "");
        });
        ada.Writes("README.md", "# More\n");

        await ada.ShouldBeRefusedAsync(
            "the specs left 130 files behind, in Sums/obj: a .gitignore leaves them out (dotnet new gitignore)",
            "docs", "More", "--learned", "Much.");
    }

    [Test]
    public async Task Output_of_a_build_is_not_taken_in()
    {
        using var ada = new Apprentice();
        ada.Writes("Sums/obj/project.assets.json", "{}");

        await ada.ShouldBeRefusedAsync(
            "Sums/obj/project.assets.json is written by a build: a .gitignore leaves it out (dotnet new gitignore)",
            "chore", "A beginning", "--learned", "Nothing yet.");
    }

    [Test]
    public async Task An_item_that_was_not_on_the_list_is_told_to_be_new()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.TypesAsync(
            "step", "chapter", "Sums", "--scenario", "Two numbers come.", "--list", "zero; one and one");
        ada.WritesCode("public int Add(int a, int b) => 0;");
        ada.WritesSpecs(("Adds", "a + b"));

        await ada.TypesAsync(
            "step", "red", "It adds", "--guess", "a + b", "--why", "It begins.", "--item", "two and three");

        ada.Log.ShouldContain("- **Item** two and three (new on the list)\n");
    }
}
