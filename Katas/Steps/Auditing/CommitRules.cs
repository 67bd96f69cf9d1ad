using Katas.Steps.History;
using Katas.Steps.Rules;

namespace Katas.Steps.Auditing;

/// <summary>Holds one commit after the other to the rules of its phase.</summary>
internal sealed class CommitRules(GitObjects objects)
{
    private IReadOnlyList<Entry> _log = [];

    /// <summary>What the last commit said of its step; null where there was none.</summary>
    public StepCommit? Last { get; private set; }

    /// <summary>The entry that the last commit added.</summary>
    public Entry LastEntry => _log[^1];

    /// <summary>Takes a commit for the one before, without holding it to any rule.</summary>
    /// <param name="last">The last step up to that commit; null where there is none.</param>
    public async Task BeginAfterAsync(string commit, StepCommit? last)
    {
        Last = last;
        _log = await LogOfAsync(commit);
    }

    /// <returns>What it says of its step.</returns>
    /// <exception cref="BrokenRuleException">It breaks a rule.</exception>
    public async Task<StepCommit> CheckAsync(CommitInfo commit)
    {
        var (last, before) = (Last, _log);
        _log = await LogOfAsync(commit.Hash);
        if (commit.Parents.Count > 1)
            throw new BrokenRuleException("a merge: the history is one line");
        var step = Last = StepCommit.Read(commit.Message);
        if ((ComplaintOfLog(before) ?? ComplaintOfEntry(step, last) ?? ComplaintOfCount(step, last)) is { } wrong)
            throw new BrokenRuleException(wrong);
        if (step is { Phase: Phase.Red, Spec: null })
            throw new BrokenRuleException("it names no spec");
        PathRules.Check(step.Phase, last?.Phase, commit.Changed, step.Api);
        await CheckNumberedRulesAsync(commit, step, last);
        if (step.Spec is not null)
            await CheckRedAsync(commit, step.Spec);
        return step;
    }

    /// <summary>The rules that have come since the first step; a commit says which it was held to.</summary>
    private async Task CheckNumberedRulesAsync(CommitInfo commit, StepCommit step, StepCommit? last)
    {
        if (step.Rules >= RuleSet.Sizes
            && !Has(LastEntry, "Large")
            && SizeRules.ComplaintOf(
                step.Phase,
                commit.Changed.AddedCode,
                step.Specs - (last?.Specs ?? step.Specs) ?? 0,
                null) is { } large)
            throw new BrokenRuleException(large);
        if (step.Rules >= RuleSet.Assertions
            && Assertions.AreKeptBy(step, last?.Specs)
            && !Has(LastEntry, "Fault")
            && Assertions.ComplaintOf(await VersionsOfAsync(commit, commit.Changed.SpecCode)) is { } weaker)
            throw new BrokenRuleException(weaker);
        if (step is { Phase: Phase.Withdraw, Rules: >= RuleSet.Withdrawals })
            WithdrawRules.Check(await objects.ChangedAsync($"{commit.Hash}~2", commit.Hash));
    }

    private async Task CheckRedAsync(CommitInfo commit, string spec)
    {
        Stubs.Check(await VersionsOfAsync(commit, commit.Changed.Code));
        if (!(await VersionsOfAsync(commit, commit.Changed.SpecCode))
            .Any(file => TouchedSpecs.In(file.Before, file.After).Contains(spec.Split('.')[^1])))
            throw new BrokenRuleException($"it neither adds nor changes {spec}");
    }

    private async Task<IReadOnlyList<(string Before, string After)>> VersionsOfAsync(
        CommitInfo commit, IEnumerable<string> paths)
    {
        var versions = new List<(string, string)>();
        foreach (var path in paths)
            versions.Add((
                commit.Parents is [var parent, ..] ? await objects.ReadAsync(parent, path) : "",
                await objects.ReadAsync(commit.Hash, path)));
        return versions;
    }

    private async Task<IReadOnlyList<Entry>> LogOfAsync(string commit) =>
        [.. LogBook.Read(await objects.ReadAsync(commit, LogBook.FileName)).Entries];

    private string? ComplaintOfLog(IReadOnlyList<Entry> before) =>
        !_log.Take(before.Count).SequenceEqual(before) ? "it changes earlier entries of the log"
        : _log.Count != before.Count + 1 ? $"it adds {_log.Count - before.Count} entries to {LogBook.FileName}, not one"
        : null;

    private string? ComplaintOfEntry(StepCommit step, StepCommit? last)
    {
        var entry = _log[^1];
        var missing = FieldsOf(step.Phase).Where(field => !Has(entry, field)).ToList();
        return (entry.Number, entry.Phase, entry.Title) != (step.Number, step.Phase, step.Title)
            || step.Number != (last?.Number ?? 0) + 1
            ? $"its entry '{entry.Number} · {entry.Phase.Word()} · {entry.Title}' does not fit its subject, "
                + "or its number the step before"
            : missing.Count > 0 ? $"its entry lacks {string.Join(", ", missing)}"
            : null;
    }

    private static bool Has(Entry entry, string field) =>
        $"\n{entry.Body}".Contains($"\n- **{field}**", StringComparison.Ordinal);

    private static string? ComplaintOfCount(StepCommit step, StepCommit? last) =>
        step.Specs is null ? "it does not say how many specs ran"
        : RunRules.LosesSpecs(last?.Specs, step)
            ? $"the number of specs goes from {last?.Specs} to {step.Specs}, and nothing says why"
        : null;

    private static string[] FieldsOf(Phase phase) => phase switch
    {
        Phase.Red => ["Spec", "Why", "Guess", "Saw"],
        Phase.Green => ["Move", "Change", "Learned"],
        Phase.Refactor => ["Smell", "Change", "Learned"],
        Phase.Characterise => ["Fault", "Learned"],
        Phase.Withdraw => ["Because"],
        _ => ["Learned"],
    };
}
