using Katas.History;

namespace Katas.Steps;

/// <summary>What each phase has to show in a run of all specs.</summary>
public static class RunRules
{
    /// <param name="redSpec">The spec of the red step before, where there is one.</param>
    /// <exception cref="BrokenRuleException">It shows something else.</exception>
    public static void Check(Phase phase, SpecsRun run, string? redSpec = null)
    {
    }
}
