using System.Text.RegularExpressions;

namespace Chat.Specs.Katas.Steps.Auditing;

public class AuditSpecs
{
    [Test]
    public async Task A_valid_history_is_counted_by_phase()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        await ada.SeesGreenAsync();

        var exit = await ada.TypesAsync("audit");

        (exit, ada.Told).ShouldBe((0, "3 commits read: 1 red, 1 green, 1 chore\n"));
    }

    [Test]
    public async Task An_audit_ignores_GIT_DIR()
    {
        using var ada = new Apprentice();
        using var grace = new Apprentice();
        await ada.BeginsAsync();
        await grace.BeginsAsync();
        await grace.SeesRedAsync();

        (await ada.StartsAsync("audit", gitDir: Path.Combine(grace.Folder, ".git"))).ShouldBe(
            "1 commits read: 1 chore\n");
    }

    [Test]
    public async Task Every_broken_rule_is_reported_with_its_commit()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        await ada.SeesGreenAsync();

        ada.Slips("A quick fix", "", ("README.md", "1"));
        ada.Slips("chore: Tidy\n\nStep: 4\nSpecs: 1\n", "", ("README.md", "2"));
        ada.Slips(
            "chore: Tidy\n\nStep: 5\nSpecs: 1\n", "### 5 · chore · Other\n\n- **Learned** Much.\n", ("README.md", "3"));
        ada.Slips(
            "chore: Tidy\n\nStep: 7\nSpecs: 1\n", "### 7 · chore · Tidy\n\n- **Learned** Much.\n", ("README.md", "4"));
        ada.Slips(
            "docs: Told\n\nStep: 8\nSpecs: 1\n", "### 8 · docs · Told\n\n- **Smell** Much.\n", ("README.md", "5"));
        ada.Slips(
            "docs: Told\n\nStep: 9\nSpecs: 0\n", "### 9 · docs · Told\n\n- **Learned** Much.\n", ("README.md", "6"));
        ada.Slips("docs: Told\n\nStep: 10\n", "### 10 · docs · Told\n\n- **Learned** Much.\n", ("README.md", "7"));
        ada.Slips("docs: Told\n\nStep: 11\nSpecs: 1\n", "### 11 · docs · Told\n\n- **Learned** Much.\n",
            ("Sum.cs", "class Sum;"));
        ada.Forgets("- **Why** It begins with this.");
        ada.Slips("docs: Told\n\nStep: 12\nSpecs: 1\n", "### 12 · docs · Told\n\n- **Learned** Much.\n");

        var exit = await ada.TypesAsync("audit");

        WithoutHashes(ada.Told).ShouldBe("""
            A quick fix
                'A quick fix' names no phase: every commit is a step
            chore: Tidy
                it adds 0 entries to LEARNING_LOG.md, not one
            chore: Tidy
                its entry '5 · chore · Other' does not fit its subject, or its number the step before
            chore: Tidy
                its entry '7 · chore · Tidy' does not fit its subject, or its number the step before
            docs: Told
                its entry lacks Learned
            docs: Told
                the number of specs goes from 1 to 0, and nothing says why
            docs: Told
                it does not say how many specs ran
            docs: Told
                a docs step changes no code and no spec: Sum.cs
            docs: Told
                it changes earlier entries of the log
            12 commits read: 1 red, 1 green, 1 chore, 9 broken

            """);
        exit.ShouldBe(1);
    }

    [Test]
    public async Task A_red_commit_with_a_solution_or_without_its_own_spec_is_reported()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        const string entry = "- **Spec** `SumSpecs.Adds`\n- **Why** So.\n- **Guess** So. (hit)\n- **Saw**\n";
        const string specs = "class SumSpecs { [Test] public void Adds() => Code(\"a + b\"); }";

        ada.Slips("red: Adds\n\nStep: 2\nSpec: SumSpecs.Adds\nSpecs: 1\n",
            "### 2 · red · Adds\n\n" + entry, ("Sum.Specs/SumSpecs.cs", specs),
            ("Sum.cs", "class Sum { void Add() { Go(1); Go(2); Go(3); Go(4); Go(5); } }"));
        ada.Slips("withdraw: Adds\n\nStep: 3\nSpecs: 1\n", "### 3 · withdraw · Adds\n\n- **Because** So.\n",
            ("Sum.Specs/SumSpecs.cs", specs + "\n"));
        ada.Slips("red: Adds\n\nStep: 4\nSpec: SumSpecs.Adds\nSpecs: 1\n",
            "### 4 · red · Adds\n\n" + entry, ("Sum.Specs/SumSpecs.cs", specs));
        ada.Slips("red: Adds\n\nStep: 5\nSpecs: 1\n",
            "### 5 · red · Adds\n\n" + entry, ("Sum.Specs/SumSpecs.cs", specs + "\n\n"));

        await ada.TypesAsync("audit");

        ada.Told.ShouldContain("a red step's code is stubs; 5 of its statements do something:\n  Go(1);");
        ada.Told.ShouldContain("it neither adds nor changes SumSpecs.Adds\n");
        ada.Told.ShouldContain("it names no spec\n");
    }

    [TestCase("Rules: 4\n", "    a withdraw step puts everything back as it was before the red; this is not: Sum.cs ")]
    public async Task A_withdraw_that_leaves_something_is_told_from_the_rules_on_that_ask_for_all(
        string rules, string told)
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        ada.Deletes("Sum.Specs/SumSpecs.cs");

        ada.Slips($"withdraw: It adds\n\nStep: 3\nSpecs: 0\n{rules}",
            "### 3 · withdraw · It adds\n\n- **Because** So.\n");
        await ada.TypesAsync("audit");

        ada.Told.Split('\n')[1].Split('(')[0].ShouldBe(told);
    }

    [Test]
    public async Task An_audit_of_one_commit_sees_what_a_withdraw_left()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        ada.Deletes("Sum.Specs/SumSpecs.cs");
        ada.Slips("withdraw: It adds\n\nStep: 3\nSpecs: 0\nRules: 4\n",
            "### 3 · withdraw · It adds\n\n- **Because** So.\n");

        await ada.TypesAsync("audit", "--last", "1");

        ada.Told.ShouldContain("this is not: Sum.cs ");
    }

    [Test]
    public async Task A_replay_takes_a_changed_spec_for_withdrawn_when_it_is_as_before()
    {
        using var ada = new Apprentice();
        await ada.AsksMoreOfASpecAsync();
        ada.WritesSpecs(("Adds", "a + b"));
        await ada.TypesAsync("step", "withdraw", "It adds more", "--because", "So.");

        await ada.TypesAsync("audit", "--replay", "--last", "1");

        WithoutHashes(ada.Told).ShouldStartWith("withdraw: It adds more: as logged\n");
    }

    [Test]
    public async Task A_range_of_commits_is_checked_against_the_steps_before_it()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        await ada.SeesGreenAsync();

        await ada.TypesAsync("audit", "--last", "2");
        ada.Told.ShouldBe("2 commits read: 1 red, 1 green\n");
        await ada.TypesAsync("audit", "HEAD~2..HEAD~1");
        ada.Told.ShouldBe("1 commits read: 1 red\n");
        await ada.TypesAsync("audit", "HEAD~1");
        ada.Told.ShouldBe("2 commits read: 1 red, 1 chore\n");
        (await ada.TypesAsync("audit", "nowhere")).ShouldBe(2);
        ada.Told.ShouldStartWith("git log: ");
    }

    [Test]
    public async Task A_declared_lapse_is_not_a_broken_rule()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        ada.Slips("chore: Tidy\n\nStep: 2\nSpecs: 0\n", "", ("README.md", "1"));
        var hash = ada.LastHash;
        ada.Writes(".ci/lapses", $"{hash[..9]} The entry was forgotten.\n{hash[..5]} Too short.\n{hash[..9]}\n");

        var exit = await ada.TypesAsync("audit");

        (exit, ada.Told).ShouldBe((0, $"{hash[..9]} chore: Tidy\n    it adds 0 entries to LEARNING_LOG.md, not one\n"
            + "    recorded as a lapse: The entry was forgotten.\n2 commits read: 1 chore, 1 lapse\n"));
    }

    [Test]
    public async Task A_replay_runs_the_specs_of_every_commit()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        await ada.SeesGreenAsync();

        var exit = await ada.TypesAsync("audit", "--replay");

        WithoutHashes(ada.Told).ShouldBe("""
            chore: A beginning: as logged
            red: It adds: as logged
            green: It adds: as logged
            3 commits replayed: 1 red, 1 green, 1 chore

            """);
        exit.ShouldBe(0);
    }

    [Test]
    public async Task A_replay_reports_results_that_differ_from_the_entry()
    {
        const string failed = "Shouldly.ShouldAssertException";
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();

        ada.WritesCode("public int Add(int a, int b) => a - b;");
        ada.Slips("green: It adds\n\nStep: 3\nSpecs: 1\n",
            "### 3 · green · It adds\n\n- **Move** obvious\n- **Change** Sum.cs\n- **Learned** Nothing.\n");
        ada.WritesSpecs(("Adds", "a - b"), ("Halves", "a / b"));
        ada.Slips("red: It halves\n\nStep: 4\nSpec: SumSpecs.Halves\nSpecs: 2\n",
            "### 4 · red · It halves\n\n- **Spec** `SumSpecs.Halves`\n- **Why** So.\n- **Guess** So. (hit)\n"
                + "- **Saw**\n\n  ```\n  It said no.\n  ```\n");
        ada.WritesSpecs(("Adds", "a - b"));
        ada.Slips("withdraw: It halves\n\nStep: 5\nSpecs: 1\n", "### 5 · withdraw · It halves\n\n- **Because** So.\n");
        ada.WritesSpecs(("Adds", "a * b"), ("Doubles", "a - b"));
        ada.Slips("red: It doubles\n\nStep: 6\nSpec: SumSpecs.Doubles\nSpecs: 2\n", "### 6 · red · It doubles\n\n"
            + "- **Spec** `SumSpecs.Doubles`\n- **Why** So.\n- **Guess** So. (hit)\n- **Saw**\n");

        var exit = await ada.TypesAsync("audit", "--replay", "--last", "4");

        WithoutHashes(ada.Told).ShouldBe($"""
            green: It adds
                these fail:
              SumSpecs.Adds: Shouldly.ShouldAssertException : code should contain "a + b"
            red: It halves
                it fails in another way than its entry tells: {failed} : code should contain "a / b"
            withdraw: It halves: as logged
            red: It doubles
                SumSpecs.Adds fails there, not SumSpecs.Doubles
            4 commits replayed: 1 withdraw, 3 broken

            """);
        exit.ShouldBe(1);
    }

    [Test]
    public async Task A_replay_reuses_cached_runs()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        await ada.SeesGreenAsync();
        await ada.TypesAsync("step", "docs", "Closed", "--learned", "Much.");
        var runs = ada.Runs;

        await ada.TypesAsync("audit", "--replay");
        (ada.Runs - runs).ShouldBe(3, "the last two commits differ in the log alone");
        await ada.TypesAsync("audit", "--replay");

        (ada.Runs - runs).ShouldBe(3);
        WithoutHashes(ada.Told).ShouldBe("""
            chore: A beginning: as logged
            red: It adds: as logged
            green: It adds: as logged
            docs: Closed: as logged
            4 commits replayed: 1 red, 1 green, 1 chore, 1 docs

            """);
    }

    [Test]
    public async Task A_remembered_run_that_is_half_written_is_none()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.TypesAsync("audit", "--replay");
        foreach (var file in Directory.GetFiles(Path.Combine(ada.Memory, "runs")))
            File.WriteAllText(file, "{\"Colour\":");

        await Should.NotThrowAsync(() => ada.TypesAsync("audit", "--replay"));

        WithoutHashes(ada.Told).ShouldStartWith("chore: A beginning: as logged\n");
    }

    [Test]
    public async Task A_failed_replay_is_run_again()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        ada.WritesCode("public int Add(int a, int b) => a - b;");
        ada.Slips("green: It adds\n\nStep: 3\nSpecs: 1\n",
            "### 3 · green · It adds\n\n- **Move** obvious\n- **Change** Sum.cs\n- **Learned** Nothing.\n");
        await ada.TypesAsync("audit", "--replay");
        var runs = ada.Runs;

        await ada.TypesAsync("audit", "--replay");

        (ada.Runs - runs).ShouldBe(1);
    }

    [Test]
    public async Task The_audit_report_is_available_as_json()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        ada.Slips("A quick fix", "", ("README.md", "1"));
        var slip = ada.LastHash;
        ada.Slips("chore: \"Tidy\"\n\nStep: 2\nSpecs: 0\n", "", ("README.md", "2"));
        var lapse = ada.LastHash;
        ada.Writes(".ci/lapses", $"{lapse} Forgotten.\n");

        var exit = await ada.TypesAsync("audit", "--json");

        exit.ShouldBe(1);
        ada.Told.ShouldBe($$"""
            {
              "commits": 3,
              "replayed": false,
              "phases": {
                "chore": 1
              },
              "broken": [
                {
                  "commit": "{{slip}}",
                  "subject": "A quick fix",
                  "complaint": "'A quick fix' names no phase: every commit is a step"
                }
              ],
              "lapses": [
                {
                  "commit": "{{lapse}}",
                  "subject": "chore: \"Tidy\"",
                  "complaint": "it adds 0 entries to LEARNING_LOG.md, not one",
                  "reason": "Forgotten."
                }
              ]
            }

            """);
    }

    [Test]
    public async Task Three_runs_detect_a_flaky_spec()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        await ada.SeesGreenAsync();
        await ada.TypesAsync("audit", "--replay");
        ada.WritesCode("public int Add(int a, int b) => chance;");
        ada.Slips("refactor: Luck\n\nStep: 4\nSpecs: 1\n",
            "### 4 · refactor · Luck\n\n- **Smell** So.\n- **Change** Sum.cs\n- **Learned** Nothing.\n");

        await ada.TypesAsync("audit", "--replay", "--flaky");

        WithoutHashes(ada.Told).ShouldBe("""
            chore: A beginning: as logged
            red: It adds: as logged
            green: It adds: as logged
            refactor: Luck
                three runs differ: SumSpecs.Adds
            4 commits replayed: 1 red, 1 green, 1 chore, 1 broken

            """);
    }

    [Test]
    public async Task Commits_before_the_first_step_are_counted_but_not_checked()
    {
        using var ada = new Apprentice();
        ada.Slips("Initial commit", "", ("Sum.cs", "class Sum;\n"));
        ada.Slips("More", "", ("Sum.cs", "class Sum { }\n"));
        await ada.BeginsAsync();
        await ada.SeesRedAsync();

        (await ada.TypesAsync("audit")).ShouldBe(0);
        ada.Told.ShouldBe("4 commits read: 1 red, 1 chore, 2 before the first step\n");
        (await ada.TypesAsync("audit", "--last", "3")).ShouldBe(0);
        ada.Told.ShouldBe("3 commits read: 1 red, 1 chore, 1 before the first step\n");
    }

    [Test]
    public async Task An_empty_repository_has_nothing_to_audit()
    {
        using var ada = new Apprentice();

        var exit = await ada.TypesAsync("audit");

        (exit, ada.Told).ShouldBe((2, "There is no commit yet.\n"));
    }

    [Test]
    public async Task A_replay_checks_the_number_of_specs()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        ada.Slips("docs: Told\n\nStep: 2\nSpecs: 7\n", "### 2 · docs · Told\n\n- **Learned** Much.\n");

        var exit = await ada.TypesAsync("audit", "--replay");

        (exit, WithoutHashes(ada.Told)).ShouldBe((1, "chore: A beginning: as logged\ndocs: Told\n"
            + "    0 specs ran there, and it says 7\n2 commits replayed: 1 chore, 1 broken\n"));
    }

    [Test]
    public async Task A_replay_accepts_a_different_counterexample()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        ada.WritesSpecs(("Adds_up", "any sum"));
        await ada.TypesAsync("step", "red", "It adds up", "--guess", "Falsifiable", "--why", "So.");

        await ada.TypesAsync("audit", "--replay");

        WithoutHashes(ada.Told).ShouldBe("""
            chore: A beginning: as logged
            red: It adds up: as logged
            2 commits replayed: 1 red, 1 chore

            """);
    }

    private static string WithoutHashes(string told) =>
        Regex.Replace(told, "^[0-9a-f]{9} ", "", RegexOptions.Multiline);

    [TestCase("", "", "3 commits read: 1 red, 1 green, 1 chore\n")]
    [TestCase("Rules: 2\n", "", "green: It adds\n    a green step adds 25 lines of code at most, and this one 26: "
        + "smaller steps, or --large says why\n3 commits read: 1 red, 1 chore, 1 broken\n")]
    [TestCase("Rules: 2\n", "- **Large** Comments.\n", "3 commits read: 1 red, 1 green, 1 chore\n")]
    [TestCase("Rules: 2\n", "- **Why** There is no - **Large**.\n",
        "green: It adds\n    a green step adds 25 lines of code at most, and this one 26: "
        + "smaller steps, or --large says why\n3 commits read: 1 red, 1 chore, 1 broken\n")]
    public async Task A_large_step_is_told_from_the_rules_on_that_ask_for_a_reason(
        string rules, string large, string told)
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        var code = "public class Sum\n{\n    public int Add(int a, int b) => a + b;\n"
            + string.Concat(Enumerable.Repeat("//\n", 25)) + "}\n";

        ada.Slips($"green: It adds\n\nStep: 3\nSpecs: 1\n{rules}",
            $"### 3 · green · It adds\n\n- **Move** obvious\n- **Change** Sum.cs\n{large}- **Learned** Nothing.\n",
            ("Sum.cs", code));
        await ada.TypesAsync("audit");

        WithoutHashes(ada.Told).ShouldBe(told);
    }

    [TestCase("Rules: 2\n", "", "")]
    [TestCase("Rules: 3\n", "- **Fault** So.\n", "")]
    [TestCase("Rules: 3\nDrops: None.\n", "",
        "    the specs lose ShouldBe(2): put it back, or --fault shows what they still catch")]
    [TestCase("Rules: 3\n", "", "    the specs lose ShouldBe(2): put it back, or --fault shows what they still catch")]
    public async Task A_refactoring_that_loses_an_assertion_is_told_from_the_rules_on_that_ask_for_a_fault(
        string rules, string fault, string told)
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        ada.Slips($"refactor: A helper\n\nStep: 2\nSpecs: 0\n{rules}",
            "### 2 · refactor · A helper\n\n- **Smell** So.\n- **Change** So.\n- **Learned** So.\n",
            ("Sum.Specs/Source.cs", "sum.ShouldBe(2);\n"));

        ada.Slips($"refactor: Simpler\n\nStep: 3\nSpecs: 0\n{rules}",
            $"### 3 · refactor · Simpler\n\n- **Smell** So.\n{fault}- **Change** So.\n- **Learned** So.\n",
            ("Sum.Specs/Source.cs", "sum.ShouldBePositive();\n"));
        await ada.TypesAsync("audit");

        ada.Told.Split('\n')[1].ShouldBe(told);
    }

    [TestCase("Rules: 2\n",
        "    a red step brings one new case, and this one 3: the others come later, or --large says why\n")]
    public async Task A_red_of_several_cases_is_told_with_its_commit(string rules, string told)
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();

        ada.Slips($"red: It adds\n\nStep: 2\nSpec: SumSpecs.Adds\nSpecs: 3\n{rules}",
            "### 2 · red · It adds\n\n- **Spec** `SumSpecs.Adds`\n- **Why** So.\n- **Guess** So. (hit)\n- **Saw**\n",
            ("Sum.Specs/SumSpecs.cs", "class SumSpecs { void Adds() { } }"));
        await ada.TypesAsync("audit");

        ada.Told.ShouldContain(told);
    }
}
