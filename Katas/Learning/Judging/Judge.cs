using Katas.Common;
using Katas.Learning.Material;
using Katas.Learning.Running;

namespace Katas.Learning.Judging;

/// <summary>
/// Judges specs: by the correct solutions that they must not forbid, and the wrong ones that they catch.
/// </summary>
internal sealed class Judge(Runner runner)
{
    /// <summary>
    /// How long specs may take with a wrong solution, which they had no trouble with when it was right.
    /// </summary>
    public static TimeSpan Timeout { get; } = TimeSpan.FromSeconds(2);

    /// <param name="told">Is told how many wrong solutions have been run.</param>
    public async Task<Verdict> JudgeAsync(Kata kata, IReadOnlyList<SourceFile> specs, Action<int>? told = null)
    {
        var suite = new SpecSuite(runner, specs, kata.Solution.Code);
        var outcomes = new List<SpecOutcome>();
        await foreach (var attempt in RunsOfRightCode(suite, kata))
        {
            if (attempt.Colour is not Colour.Green)
                return new Verdict.Withheld(attempt);
            outcomes.AddRange(attempt.Run!.Outcomes);
        }
        var slow = NamesOf(outcomes.Where(outcome => outcome.Took > Timeout)).ToHashSet();
        var patience = Timeout + outcomes.Max(outcome => outcome.Took);
        var catches = new List<ChaffResult>();
        foreach (var chaff in kata.Chaffs.OrderBy(chaff => PlaceOf(chaff.KilledBy, kata.Reference)))
        {
            catches.Add(new ChaffResult(
                chaff, [.. (await suite.RunAsync([chaff.Code], patience)).Culprits.Except(slow)]));
            told?.Invoke(catches.Count);
        }
        return new Verdict.Counted(
            [.. NamesOf(outcomes.OrderBy(outcome => PlaceOf(outcome.Method, specs)))], catches)
        {
            Slow = slow,
            Given = NamesOf(outcomes.Where(outcome => IsGiven(outcome, kata))).ToHashSet(),
        };
    }

    /// <summary>Each correct solution with the specs in their order, and one of them in the reverse order.</summary>
    private static async IAsyncEnumerable<Attempt> RunsOfRightCode(SpecSuite suite, Kata kata)
    {
        foreach (var wheat in kata.Wheats)
            yield return (await suite.RunAsync([wheat])).With(outcome => !outcome.IsIgnored);
        yield return (await suite.RunReversedAsync(kata.Solution.Code)).With(outcome => !outcome.IsIgnored);
    }

    private static IEnumerable<string> NamesOf(IEnumerable<SpecOutcome> outcomes) =>
        outcomes.Select(outcome => outcome.Spec).Distinct();

    /// <summary>Whether a kata begins with a spec that it does not ask to be repaired.</summary>
    private static bool IsGiven(SpecOutcome outcome, Kata kata) =>
        !kata.IsCodeRight && PlaceOf(outcome.Method, kata.Starter.Specs) >= 0;

    /// <summary>Where a spec stands in the files, one after the other.</summary>
    private static int PlaceOf(string method, IReadOnlyList<SourceFile> specs) =>
        string.Concat(specs.Select(file => file.Text)).IndexOf($" {method}(", StringComparison.Ordinal);
}
