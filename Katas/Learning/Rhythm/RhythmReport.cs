namespace Katas.Learning.Rhythm;

/// <summary>What a learner is told of their own rhythm.</summary>
internal static class RhythmReport
{
    /// <param name="steps">The author's, a table with a row a step.</param>
    public static string Of(RhythmFacts facts, string steps = "") => string.Join('\n', LinesOf(facts));

    private static IEnumerable<string> LinesOf(RhythmFacts facts)
    {
        yield return $"You: {facts.Lights}\n";
        yield return $"The largest step of your code between two runs: {Count(facts.LargestJump, "line")}.";
        if (facts.GrownWhileGreen is > 0 and var times)
            yield return $"It grew {Count(times, "time")} while everything was green. "
                + "Was there a spec that asked for it?";
        if (facts.NeverRed is { Count: > 0 } never)
            yield return $"Never seen red: {string.Join(", ", never)}. Break the code once, and see it fail.";
        if (facts.Guesses is (var right, > 0 and var all))
            yield return $"Of {Count(all, "guess", "es")}, {right} {(right == 1 ? "was" : "were")} right.";
    }

    private static string Count(int number, string word, string plural = "s") =>
        $"{number} {word}{(number == 1 ? "" : plural)}";
}
