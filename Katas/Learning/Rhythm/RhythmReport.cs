using Katas.Common;
using Katas.Learning.Material;

namespace Katas.Learning.Rhythm;

/// <summary>What a learner is told of their own rhythm.</summary>
internal static class RhythmReport
{
    private static readonly string[] _letters =
        ["A did not compile", "F met an exception", "T did not end", "N had no specs"];

    /// <param name="steps">The author's.</param>
    public static string Of(RhythmFacts facts, IReadOnlyList<AuthorStep> steps) =>
        string.Join('\n', LinesOf(facts, steps));

    private static IEnumerable<string> LinesOf(RhythmFacts facts, IReadOnlyList<AuthorStep> steps)
    {
        yield return $"You: {facts.Lights}";
        if (string.Join(", ", _letters.Where(letter => facts.Lights.Contains(letter[0]))) is { Length: > 0 } letters)
            yield return $"  ({letters})";
        if (steps.Count > 0)
            yield return $"The author: {LightsOf(steps)}";
        yield return "";
        yield return $"The largest step of your code between two runs: {Amount.Of(facts.LargestJump, "line")}.";
        if (facts.GrownWhileGreen is > 0 and var times)
            yield return $"It grew {Amount.Of(times, "time")} while everything was green. "
                + "Was there a spec that asked for it?";
        if (facts.LongestMethod is var (first, last) && last < first)
            yield return $"Your longest method had {Amount.Of(first, "line")} in the beginning, "
                + $"and has {(last == 1 ? "1 line" : $"{last}")} now.";
        if (facts.Repeated is var (before, after) && after < before)
            yield return $"Places in your code that repeat another one: {before} in the beginning, {after} now.";
        if (facts.NeverRed is { Count: > 0 } never)
            yield return $"Never seen red (break the code once, and see it fail):\n  {string.Join("\n  ", never)}";
        if (facts.Guesses is (var right, > 0 and var all))
            yield return $"Of {Amount.Of(all, "guess", "es")}, {right} {(right == 1 ? "was" : "were")} right.";
    }

    /// <summary>Red where a spec was seen to fail, green for all that came after one.</summary>
    private static string LightsOf(IReadOnlyList<AuthorStep> steps) => string.Join(
        ' ',
        steps.SelectMany(step => step.Phases.Split(", "))
            .Where(phase => !phase.StartsWith("outer ", StringComparison.Ordinal))
            .Select(phase => phase == "red" ? 'R' : 'G'));
}
