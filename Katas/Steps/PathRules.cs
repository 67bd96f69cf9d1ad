using Katas.History;

namespace Katas.Steps;

/// <summary>What each phase may follow, and which files it may change.</summary>
public static class PathRules
{
    /// <param name="last">The phase of the step before; null where there is none.</param>
    /// <param name="api">Whether it is a refactoring that says it changes code and specs together.</param>
    /// <exception cref="BrokenRuleException">It may not.</exception>
    public static void Check(Phase phase, Phase? last, ChangedFiles changed, bool api = false)
    {
    }
}
