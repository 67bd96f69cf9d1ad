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

    public async Task<Verdict> JudgeAsync(Kata kata, IReadOnlyList<SourceFile> specs)
    {
        var suite = new SpecSuite(runner, specs, kata.Solution.Code);
        IReadOnlyList<string> names = [];
        var given = new HashSet<string>();
        var slow = new HashSet<string>();
        var patience = Timeout;
        foreach (var wheat in kata.Wheats)
        {
            var attempt = (await suite.RunAsync([wheat])).With(outcome => !outcome.IsIgnored);
            if (attempt.Colour is not Colour.Green)
                return new Verdict.Withheld(attempt);
            names = [
                .. attempt.Run!.Outcomes.OrderBy(outcome => PlaceOf(outcome.Method, specs))
                    .Select(outcome => outcome.Spec).Distinct(),
            ];
            given.UnionWith(
                attempt.Run.Outcomes.Where(outcome => IsGiven(outcome, kata)).Select(outcome => outcome.Spec));
            patience = attempt.Run.Outcomes.Select(outcome => outcome.Took + Timeout).Append(patience).Max();
            slow.UnionWith(
                attempt.Run.Outcomes.Where(outcome => outcome.Took > Timeout).Select(outcome => outcome.Spec));
        }
        var reversed = (await suite.RunReversedAsync(kata.Solution.Code)).With(outcome => !outcome.IsIgnored);
        if (reversed.Colour is not Colour.Green)
            return new Verdict.Withheld(reversed);
        var catches = new List<ChaffResult>();
        foreach (var chaff in kata.Chaffs.OrderBy(chaff => PlaceOf(chaff.KilledBy, kata.Reference)))
            catches.Add(new ChaffResult(
                chaff, [.. (await suite.RunAsync([chaff.Code], patience)).Culprits.Except(slow)]));
        return new Verdict.Counted(names, catches) { Slow = slow, Given = given };
    }

    /// <summary>Whether a kata begins with a spec that it does not ask to be repaired.</summary>
    private static bool IsGiven(SpecOutcome outcome, Kata kata) =>
        !kata.IsCodeRight && PlaceOf(outcome.Method, kata.Starter.Specs) >= 0;

    /// <summary>Where a spec stands in the files, one after the other.</summary>
    private static int PlaceOf(string method, IReadOnlyList<SourceFile> specs) =>
        string.Concat(specs.Select(file => file.Text)).IndexOf($" {method}(", StringComparison.Ordinal);
}
