using Katas.Steps.Rules;
using Katas.Steps.Runs;

namespace Katas.Steps.Auditing;

/// <summary>Runs specs three times, and takes only what is the same each time.</summary>
internal sealed class FlakinessCheck(ISpecRunner specs) : ISpecRunner
{
    /// <exception cref="BrokenRuleException">They differ.</exception>
    public async Task<SpecsRun> RunAsync(string folder)
    {
        var first = await specs.RunAsync(folder);
        for (var run = 2; run <= 3; run++)
        {
            if (Differences(first, await specs.RunAsync(folder)) is { Count: > 0 } differences)
                throw new BrokenRuleException($"three runs differ: {string.Join(", ", differences.Take(10))}");
        }
        return first;
    }

    private static List<string> Differences(SpecsRun one, SpecsRun other) =>
        [.. OutcomesOf(one).Except(OutcomesOf(other)).Concat(OutcomesOf(other).Except(OutcomesOf(one)))
            .Select(outcome => outcome.Spec).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<(string Spec, string Case, string Outcome)> OutcomesOf(SpecsRun run) =>
        run.Results.Select(result => (result.Spec, result.Case, result.Outcome));
}
