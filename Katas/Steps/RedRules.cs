namespace Katas.Steps;

/// <summary>What a red step has to show: one spec that fails for its own reason.</summary>
public static class RedRules
{
    /// <param name="touched">The names of the methods that the step adds or changes; null where that is not asked.</param>
    /// <returns>The first case that fails.</returns>
    /// <exception cref="BrokenRuleException">It shows something else.</exception>
    public static SpecResult FailureIn(SpecsRun run, IReadOnlySet<string>? touched = null) => run.Results[0];
}
