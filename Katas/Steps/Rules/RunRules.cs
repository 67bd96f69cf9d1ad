using Katas.Common;
using Katas.Steps.History;
using Katas.Steps.Runs;

namespace Katas.Steps.Rules;

/// <summary>What each phase has to show in a run of all specs.</summary>
internal static class RunRules
{
    /// <param name="redSpec">The spec of the red step before, where there is one.</param>
    /// <exception cref="BrokenRuleException">It shows something else.</exception>
    public static void Check(Phase phase, SpecsRun run, string? redSpec = null)
    {
        if (ComplaintOf(phase, run, redSpec) is { } complaint)
            throw new BrokenRuleException(complaint);
    }

    /// <param name="before">The number of cases in the step before; null where it is not known.</param>
    /// <exception cref="BrokenRuleException">Specs are gone, and nothing says why.</exception>
    public static void CheckCount(int? before, StepCommit step)
    {
        if (step.Api && before is not null && step.Specs != before)
            throw new BrokenRuleException(
                $"a refactor --api keeps the number of specs: it was {before}, it is {step.Specs}");
        if (LosesSpecs(before, step))
            throw new BrokenRuleException($"{before - step.Specs} specs are gone: --drops says which and why");
    }

    /// <summary>
    /// Whether there are fewer specs than before, without a word; a withdraw has said its word, in its reason.
    /// </summary>
    internal static bool LosesSpecs(int? before, StepCommit step) =>
        step.Specs < before && step.Drops is null && step.Phase != Phase.Withdraw;

    private static string? ComplaintOf(Phase phase, SpecsRun run, string? redSpec) => run switch
    {
        _ when ComplaintOf(run) is { } complaint => complaint,
        { Failed: [_, ..] failed } => "these fail:\n" + string.Join(
            '\n', failed.Take(10).Select(result => $"  {NameOf(result)}: {Failure.OneLine(result.Message)}")),
        _ when redSpec is null => null,
        _ => (phase, run.Results.Any(result => result.Spec == redSpec)) switch
        {
            (Phase.Green, false) => $"the red spec {redSpec} did not run",
            (Phase.Withdraw, true) => $"{redSpec} is still there",
            _ => null,
        },
    };

    /// <summary>What is wrong with a run whatever the phase.</summary>
    internal static string? ComplaintOf(SpecsRun run) => run switch
    {
        { Colour: Colour.Amber } =>
            $"it does not compile. In a red step, add a stub that returns a default:\n{run.Detail}",
        { Colour: Colour.Faulty } => $"the run itself failed:\n{run.Detail}",
        { Skipped: [_, ..] skipped } => $"skipped: {string.Join(", ", skipped.Take(5).Select(NameOf))}",
        _ => null,
    };

    private static string NameOf(SpecResult result) => $"{result.Class.Split('.')[^1]}.{result.Case}";
}
