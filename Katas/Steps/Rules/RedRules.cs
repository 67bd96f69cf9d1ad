using System.Text.RegularExpressions;
using Katas.Steps.Runs;

namespace Katas.Steps.Rules;

/// <summary>What a red step has to show: one spec that fails for its own reason.</summary>
internal static partial class RedRules
{
    /// <param name="touched">
    /// The names of the methods that the step adds or changes; null where that is not asked.
    /// </param>
    /// <returns>The first case that fails.</returns>
    /// <exception cref="BrokenRuleException">It shows something else.</exception>
    public static SpecResult FailureIn(SpecsRun run, IReadOnlySet<string>? touched = null)
    {
        if (ComplaintOf(run, touched) is { } complaint)
            throw new BrokenRuleException(complaint);
        return run.Failed.MinBy(result => result.Case, StringComparer.Ordinal)!;
    }

    private static string? ComplaintOf(SpecsRun run, IReadOnlySet<string>? touched)
    {
        if (RunRules.ComplaintOf(run) is { } complaint)
            return complaint;
        var specs = run.Failed.Select(result => result.Spec).Distinct().Order(StringComparer.Ordinal).ToList();
        return specs switch
        {
            [] => "every spec passes: nothing is red. A spec that passes at once is a characterise step",
            [_, _, ..] => $"one spec at a time; these fail: {string.Join(", ", specs)}",
            [var only] when run.Failed.FirstOrDefault(IsAccident) is { } accident =>
                $"{only} fails by an accident, not by its assertion:\n  {Failure.OneLine(accident.Message)}",
            [var only] when touched?.Contains(only.Split('.')[^1]) is false =>
                $"{only} fails, yet this step neither adds nor changes it",
            _ => null,
        };
    }

    private static bool IsAccident(SpecResult result) =>
        Strange().IsMatch(result.Message) && !Honest().IsMatch(result.Message);

    /// <summary>How NUnit, xUnit and MSTest tell of an exception, or of what fails around a spec.</summary>
    [GeneratedRegex(@"^\s*((OneTime)?(SetUp|TearDown) ?:|[\w.+`]+Exception ?:|Test method \S+ threw exception:)")]
    private static partial Regex Strange();

    /// <summary>
    /// An assertion's own exception, what is not implemented yet, and a falsified property (FsCheck).
    /// </summary>
    [GeneratedRegex(
        @"^(Test method \S+ threw exception:\s*)?"
            + @"(Shouldly\.|NUnit\.Framework\.AssertionException|NSubstitute\.Exceptions\.ReceivedCalls"
            + @"|Moq\.MockException"
            + @"|System\.NotImplementedException|.*Falsifiable)",
        RegexOptions.Singleline)]
    private static partial Regex Honest();
}
