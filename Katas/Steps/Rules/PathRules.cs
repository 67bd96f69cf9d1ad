using Katas.Steps.History;

namespace Katas.Steps.Rules;

/// <summary>What each phase may follow, and which files it may change.</summary>
internal static class PathRules
{
    /// <param name="last">The phase of the step before; null where there is none.</param>
    /// <param name="api">Whether it is a refactoring that says it changes code and specs together.</param>
    /// <exception cref="BrokenRuleException">It may not.</exception>
    public static void Check(Phase phase, Phase? last, ChangedFiles changed, bool api = false)
    {
        if (ComplaintOf(phase, last, changed, api) is { } complaint)
            throw new BrokenRuleException(complaint);
    }

    private static string? ComplaintOf(Phase phase, Phase? last, ChangedFiles changed, bool api) => phase switch
    {
        Phase.Green or Phase.Withdraw when last is null => $"{phase.Word()} follows red; there is no step before",
        Phase.Green or Phase.Withdraw when last != Phase.Red =>
            $"{phase.Word()} follows red; the last step is {last.Value.Word()}",
        Phase.Green when changed.Specs.Count > 0 => $"a green step changes no spec: {Listed(changed.Specs)}",
        Phase.Green when changed.Code.Count + changed.Others.Count == 0 =>
            "a green step changes code: what made the spec pass?",
        Phase.Withdraw when changed.SpecCode.Count == 0 => "a withdraw step takes the red spec away",
        Phase.Green or Phase.Withdraw => null,
        _ when last == Phase.Red =>
            $"the last step is red: make it green, or withdraw it, before a {phase.Word()} step",
        Phase.Red or Phase.Characterise when changed.SpecCode.Count == 0 =>
            $"a {phase.Word()} step adds or changes a spec",
        Phase.Characterise when changed.Code.Count > 0 =>
            $"a characterise step changes specs only, not {Listed(changed.Code)}",
        Phase.Refactor when changed is { SpecCode.Count: > 0, Code.Count: > 0 } && !api =>
            "a refactor step changes code or specs, not both (--api where a rename needs it)",
        Phase.Refactor when changed.SpecCode.Count + changed.Code.Count == 0 =>
            "a refactor step changes code or specs (a chore, or docs?)",
        Phase.Chore or Phase.Docs when last is not null && changed.SpecCode.Count + changed.Code.Count > 0 =>
            $"a {phase.Word()} step changes no code and no spec: {Listed([.. changed.SpecCode, .. changed.Code])}",
        _ => null,
    };

    private static string Listed(IReadOnlyList<string> paths) => string.Join(", ", paths);
}
