using Katas.Common;
using Katas.Steps.History;
using Katas.Steps.Rules;
using Katas.Steps.Runs;

namespace Chat.Specs.Katas.Steps.Rules;

internal sealed class RuleSpecs
{
    [Test]
    public void Changed_files_are_classified_by_path()
    {
        var changed = new ChangedFiles(
        [
            "Sums/Sum.cs", "Sum.Tests/SumTests.cs", "Sum.Specs/SumSpecs.cs", "Sum.Specs/golden.txt", "SumSpecs.cs",
            "Katas/Exercises/01-a/Starter/A.cs", "Sum.Benchmarks/Program.cs", "Sums.csproj", "README.md",
        ]);

        changed.Specs.ShouldBe(["Sum.Tests/SumTests.cs", "Sum.Specs/SumSpecs.cs", "Sum.Specs/golden.txt"]);
        changed.SpecCode.ShouldBe(["Sum.Tests/SumTests.cs", "Sum.Specs/SumSpecs.cs"]);
        changed.Code.ShouldBe(["Sums/Sum.cs", "SumSpecs.cs"]);
        changed.Others.ShouldBe(["Katas/Exercises/01-a/Starter/A.cs", "Sum.Benchmarks/Program.cs", "Sums.csproj"]);
    }

    [TestCase(Phase.Red, null, "Specs/A.cs")]
    [TestCase(Phase.Red, Phase.Green, "Specs/A.cs Sum.cs")]
    [TestCase(Phase.Green, Phase.Red, "Sum.cs")]
    [TestCase(Phase.Green, Phase.Red, "Sum.csproj")]
    [TestCase(Phase.Withdraw, Phase.Red, "Specs/A.cs Sum.cs")]
    [TestCase(Phase.Refactor, Phase.Green, "Sum.cs")]
    [TestCase(Phase.Refactor, Phase.Green, "Specs/A.cs")]
    [TestCase(Phase.Characterise, Phase.Green, "Specs/A.cs")]
    [TestCase(Phase.Chore, null, "Sum.cs Specs/A.cs Sum.csproj")]
    [TestCase(Phase.Docs, Phase.Green, "README.md")]
    public void A_phase_may_change_its_own_files(Phase phase, Phase? last, string changed) =>
        Should.NotThrow(() => PathRules.Check(phase, last, Changed(changed)));

    [TestCase(Phase.Green, Phase.Green, "Sum.cs", "green follows red; the last step is green")]
    [TestCase(Phase.Withdraw, null, "Specs/A.cs", "withdraw follows red; there is no step before")]
    [TestCase(Phase.Green, Phase.Red, "Sum.cs Specs/A.cs", "a green step changes no spec: Specs/A.cs")]
    [TestCase(Phase.Green, Phase.Red, "README.md", "a green step changes code: what made the spec pass?")]
    [TestCase(Phase.Withdraw, Phase.Red, "Sum.cs", "a withdraw step takes the red spec away")]
    [TestCase(
        Phase.Red, Phase.Red, "Specs/A.cs", "the last step is red: make it green, or withdraw it, before a red step")]
    [TestCase(
        Phase.Docs, Phase.Red, "README.md", "the last step is red: make it green, or withdraw it, before a docs step")]
    [TestCase(Phase.Red, Phase.Green, "Sum.cs", "a red step adds or changes a spec")]
    [TestCase(
        Phase.Characterise, Phase.Green, "Specs/A.cs Sum.cs", "a characterise step changes specs only, not Sum.cs")]
    [TestCase(Phase.Characterise, Phase.Green, "README.md", "a characterise step adds or changes a spec")]
    [TestCase(Phase.Refactor, Phase.Green, "Specs/A.cs Sum.cs",
        "a refactor step changes code or specs, not both (--api where a rename needs it)")]
    [TestCase(Phase.Refactor, Phase.Green, "README.md", "a refactor step changes code or specs (a chore, or docs?)")]
    [TestCase(Phase.Chore, Phase.Green, "Sum.cs", "a chore step changes no code and no spec: Sum.cs")]
    [TestCase(Phase.Docs, Phase.Green, "Specs/A.cs", "a docs step changes no code and no spec: Specs/A.cs")]
    public void A_phase_with_a_wrong_predecessor_or_wrong_files_is_rejected(
        Phase phase, Phase? last, string changed, string complaint) =>
        ComplaintOf(() => PathRules.Check(phase, last, Changed(changed))).ShouldBe(complaint);

    [TestCase("Adds: Passed", null)]
    [TestCase("Adds: Passed; Doubles(2): Failed 5", "these fail:\n  SumSpecs.Doubles(2): 5")]
    [TestCase("Adds: Passed; Doubles(2): NotExecuted", "skipped: SumSpecs.Doubles(2)")]
    [TestCase("Doubles: Passed", "the red spec SumSpecs.Adds did not run")]
    public void A_green_step_needs_its_spec_and_all_others_to_pass(string results, string? complaint) =>
        ComplaintOf(() => RunRules.Check(Phase.Green, Ran(results), "SumSpecs.Adds")).ShouldBe(complaint);

    [TestCase("Doubles: Passed", null)]
    [TestCase("Adds(1): Passed; Doubles: Passed", "SumSpecs.Adds is still there")]
    public void A_withdraw_step_removes_its_spec(string results, string? complaint) =>
        ComplaintOf(() => RunRules.Check(Phase.Withdraw, Ran(results), "SumSpecs.Adds")).ShouldBe(complaint);

    [TestCase(Phase.Refactor, 5, 5, false, null, null)]
    [TestCase(Phase.Refactor, null, 5, false, null, null)]
    [TestCase(Phase.Withdraw, 5, 4, false, null, null)]
    [TestCase(Phase.Green, 5, 4, false, "Adds, said twice", null)]
    [TestCase(Phase.Green, 5, 3, false, null, "2 specs are gone: --drops says which and why")]
    [TestCase(Phase.Refactor, null, 6, true, null, null)]
    [TestCase(Phase.Refactor, 5, 6, true, null, "a refactor --api keeps the number of specs: it was 5, it is 6")]
    public void A_step_may_not_lose_specs_without_a_reason(
        Phase phase, int? before, int now, bool api, string? drops, string? complaint) =>
        ComplaintOf(() => RunRules.CheckCount(before, new StepCommit(phase, "", 7, now, null, api, drops)))
            .ShouldBe(complaint);

    [TestCase(Colour.Amber,
        "it does not compile. In a red step, add a stub that returns a default:\nSum.cs(3,7): error CS0103")]
    [TestCase(Colour.Faulty, "the run itself failed:\nSum.cs(3,7): error CS0103")]
    public void A_failed_build_or_run_is_rejected(Colour colour, string complaint) =>
        ComplaintOf(() => RunRules.Check(Phase.Refactor, new SpecsRun(colour, [], "Sum.cs(3,7): error CS0103")))
            .ShouldBe(complaint);

    [TestCase("Adds: Failed Shouldly.ShouldAssertException : 5")]
    [TestCase("Adds(2): Failed Expected: 4; Adds(1): Failed Expected: 5; Doubles: Passed")]
    [TestCase("Adds: Failed System.NotImplementedException : The method or operation is not implemented.")]
    [TestCase("Adds: Failed System.Exception : Falsifiable, after 1 test")]
    [TestCase("Adds: Failed NSubstitute.Exceptions.ReceivedCallsException : Expected to receive a call matching")]
    [TestCase("Adds: Failed Moq.MockException : Expected invocation on the mock once, but was 0 times")]
    public void A_red_step_needs_one_spec_that_fails_by_its_own_assertion(string results) =>
        ComplaintOf(() => RedRules.FailureIn(Ran(results), new HashSet<string> { "Adds" })).ShouldBeNull();

    [TestCase(
        "Doubles: Passed", "every spec passes: nothing is red. A spec that passes at once is a characterise step")]
    [TestCase(
        "Adds(1): Failed 5; Doubles: Failed 6", "one spec at a time; these fail: SumSpecs.Adds, SumSpecs.Doubles")]
    [TestCase("Doubles: Failed 6", "SumSpecs.Doubles fails, yet this step neither adds nor changes it")]
    [TestCase("Adds: Failed System.NullReferenceException : Object",
        "SumSpecs.Adds fails by an accident, not by its assertion:\n  System.NullReferenceException : Object")]
    [TestCase("Adds: Failed SetUp : no folder",
        "SumSpecs.Adds fails by an accident, not by its assertion:\n  SetUp : no folder")]
    [TestCase("Adds: Failed Test method Sums.SumSpecs.Adds threw exception: System.DivideByZeroException: Zero",
        "SumSpecs.Adds fails by an accident, not by its assertion:\n  Test method Sums.SumSpecs.Adds threw exception: "
            + "System.DivideByZeroException: Zero")]
    [TestCase("Adds: Skipped", "skipped: SumSpecs.Adds")]
    public void A_red_step_without_exactly_one_expected_failure_is_rejected(string results, string complaint) =>
        ComplaintOf(() => RedRules.FailureIn(Ran(results), new HashSet<string> { "Adds" })).ShouldBe(complaint);

    [TestCase("[Test] public void Adds() => One(); [Test] public void Doubles() => Two(2); int Two(int a) => a;", "")]
    [TestCase(
        "[Test]   public void Adds() => One(); [Test] public void Doubles() => Two(2);\n int Two(int a) => a;", "")]
    [TestCase(
        "[Test] public void Adds() => One(); [Test] public void Doubles() => Two(3); int Two(int a) => a;", "Doubles")]
    [TestCase("[TestCase(1)] public void Adds() => One(); [Test] public void Doubles() => Two(2); int Two(int a) => a;",
        "Adds")]
    [TestCase("[Test] public void Adds() => One(); [Test] public void Doubles() => Two(2); int Two(int a) => a; [Test] "
        + "public void Halves() { }", "Halves")]
    [TestCase("[Test] public void Adds() => One(); [Test] public void Doubles() => Two(2); int Two(int a) => a + 1;",
        "Doubles Two")]
    [TestCase("[Test] public void Doubles() => Two(2); int Two(int a) => a;", "")]
    public void A_spec_is_changed_by_its_own_text_or_by_a_helper_it_calls(string members, string touched)
    {
        const string before = "class SumSpecs { [Test] public void Adds() => One(); "
            + "[Test] public void Doubles() => Two(2); int Two(int a) => a; }";

        TouchedSpecs.In(before, $"class SumSpecs {{ {members} }}").Order().ShouldBe(
            touched.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static SpecsRun Ran(string results)
    {
        var all = results.Split("; ").Select(result => result.Split(": ", 2))
            .Select(parts => (Case: parts[0], Words: parts[1].Split(' ', 2)))
            .Select(result => new SpecResult(
                "Toys.SumSpecs", result.Case, result.Words[0], result.Words.ElementAtOrDefault(1) ?? ""))
            .ToList();
        return new SpecsRun(all.Exists(result => result.Outcome == "Failed") ? Colour.Red : Colour.Green, all);
    }

    private static ChangedFiles Changed(string paths) => new(paths.Split(' '));

    private static string? ComplaintOf(Action check)
    {
        try
        {
            check();
            return null;
        }
        catch (BrokenRuleException broken)
        {
            return broken.Message;
        }
    }

    [TestCase("[TestCase(1, TestName = \"sums\")] public void Adds(int a) { }")]
    [TestCase("[Fact(DisplayName = \"sums\")] public void Adds() { }")]
    public void A_spec_with_a_name_of_its_own_is_known_by_it(string method) =>
        TouchedSpecs.In("", $"class SumSpecs {{ {method} }}").ShouldContain("sums");
}
