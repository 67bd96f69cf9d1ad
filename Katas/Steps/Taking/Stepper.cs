using Katas.Common;
using Katas.Steps.History;
using Katas.Steps.Rules;
using Katas.Steps.Runs;

namespace Katas.Steps.Taking;

/// <summary>
/// Takes a step: runs the specs, holds what they show to the rules, writes the log's entry, and commits.
/// </summary>
internal sealed class Stepper(WorkTree tree, ISpecRunner specs)
{
    /// <summary>How many files that a run left are told by name.</summary>
    private const int FewLeftovers = 10;

    /// <summary>How many folders are told where there are more files.</summary>
    private const int FewFolders = 5;

    /// <returns>What to tell of it, in a line.</returns>
    /// <exception cref="BrokenRuleException">The step is not what it says; everything is as it was.</exception>
    public async Task<string> TakeAsync(StepClaim claim)
    {
        claim.Check();
        if (tree.Unfinished is { } unfinished)
            throw new BrokenRuleException(
                $"{unfinished} is not at its end here: end it, or abort it, before the next step");
        var index = tree.KeepIndex();
        Taken taken;
        IReadOnlyList<string> twice;
        try
        {
            await tree.StageAsync();
            taken = await CheckAsync(claim);
            twice = claim.Phase is Phase.Green ? Duplicates.In(await tree.CodeAsync(taken.Changed)) : [];
            await LandAsync(taken);
        }
        catch
        {
            index.PutBack();
            throw;
        }
        return claim.Phase is Phase.Green
            ? taken.Summary + NextMove.After(LogBook.Read(await tree.Log.ReadAsync() ?? ""), twice)
            : taken.Summary;
    }

    private async Task LandAsync(Taken taken)
    {
        var log = await tree.Log.ReadAsync();
        try
        {
            var claim = taken.Claim with { Item = ItemOf(taken.Claim, log ?? "") };
            await tree.Log.AppendAsync(EntryText.Of(taken.Step, claim, taken.Seen, EntryText.SizeOf(taken.Changed)));
            await tree.CommitAsync(taken.Step);
        }
        catch
        {
            await tree.Log.PutBackAsync(log);
            throw;
        }
    }

    /// <summary>The line of the list; with a remark where it has grown by this one.</summary>
    private static string? ItemOf(StepClaim claim, string log) =>
        LogBook.Read(log).Chapters is [.., var chapter]
            && chapter.TestList.Any()
            && claim.Item is { } item
            && !chapter.TestList.Contains(item.Trim())
                ? $"{item} (new on the list)"
                : claim.Item;

    private async Task<Taken> CheckAsync(StepClaim claim)
    {
        var last = await tree.LastAsync();
        var changed = await tree.ChangedAsync();
        await CheckChangesAsync(claim, last, changed);
        var run = await specs.RunAsync(tree.Top);
        var taken = await CheckRunAsync(claim, last, changed, run);
        await CheckLeftoverFilesAsync();
        return taken;
    }

    /// <summary>What can be asked before the specs run.</summary>
    private async Task CheckChangesAsync(StepClaim claim, StepCommit? last, ChangedFiles changed)
    {
        if (claim.Phase is not Phase.Docs && changed.Paths.All(path => path == LogBook.FileName))
            throw new BrokenRuleException("nothing has changed");
        if (changed.Paths.FirstOrDefault(IsOfABuild) is { } output)
            throw new BrokenRuleException(
                $"{output} is written by a build: a .gitignore leaves it out (dotnet new gitignore)");
        PathRules.Check(claim.Phase, last?.Phase, changed, claim.Api);
        await CheckLogAsync();
        if (claim.Phase is Phase.Red)
            Stubs.Check(await tree.VersionsOfAsync(changed.Code));
        if (claim.Phase is Phase.Withdraw)
            WithdrawRules.Check(await tree.ChangedSinceAsync(await tree.ParentAsync()));
    }

    /// <summary>A restore writes this file for every project, and nobody else does.</summary>
    private static bool IsOfABuild(string path) => path.EndsWith("obj/project.assets.json", StringComparison.Ordinal);

    private async Task<Taken> CheckRunAsync(StepClaim claim, StepCommit? last, ChangedFiles changed, SpecsRun run)
    {
        var seen = claim.Phase is Phase.Red ? RedRules.FailureIn(run, await TouchedAsync(changed)) : null;
        if (seen is null)
            RunRules.Check(claim.Phase, run, claim.Phase is Phase.Withdraw ? null : last?.Spec);
        var step = new StepCommit(
            claim.Phase, claim.Title, (last?.Number ?? 0) + 1, run.Results.Count,
            seen?.Spec, claim.Api, claim.Drops, RuleSet.Newest);
        RunRules.CheckCount(last?.Specs, step);
        if (claim.Fault is null
            && Assertions.AreKeptBy(step, last?.Specs)
            && Assertions.ComplaintOf(await tree.VersionsOfAsync(changed.SpecCode)) is { } weaker)
            throw new BrokenRuleException(weaker);
        if (SizeRules.ComplaintOf(
            step.Phase,
            changed.AddedCode,
            run.Results.Count - (last?.Specs ?? run.Results.Count),
            claim.Large) is { } complaint)
            throw new BrokenRuleException(complaint);
        var told = claim.Fault is null
            ? claim
            : claim with { Fault = await new Mutation(claim.Fault).SeeAsync(tree, specs, await TouchedAsync(changed)) };
        return new Taken(step, told, seen, run.Passed.Count, changed);
    }

    private async Task CheckLogAsync()
    {
        var (before, after) = (await tree.VersionsOfAsync([LogBook.FileName]))[0];
        var (told, tells) = (LogBook.Read(before).Entries.ToList(), LogBook.Read(after).Entries.ToList());
        if (!tells.Take(told.Count).SequenceEqual(told))
            throw new BrokenRuleException(
                $"{LogBook.FileName} no longer tells the earlier steps as it did: take that change back");
        if (tells.Count > told.Count)
            throw new BrokenRuleException(
                $"{LogBook.FileName} has an entry more than there are steps: the tool writes it");
    }

    /// <summary>What a run leaves is not in the index, which has what there was before.</summary>
    private async Task CheckLeftoverFilesAsync()
    {
        if (await tree.LeftoversAsync() is { Count: > 0 } leftovers)
            throw new BrokenRuleException(leftovers.Count <= FewLeftovers
                ? $"the specs left files behind: {string.Join(", ", leftovers)} (ignore or clean up what a run writes)"
                : $"the specs left {leftovers.Count} files behind, in {string.Join(", ", FoldersOf(leftovers))}: "
                    + "a .gitignore leaves them out (dotnet new gitignore)");
    }

    private static IEnumerable<string> FoldersOf(IEnumerable<string> paths) =>
        paths.Select(path => path.LastIndexOf('/') is var end and > 0 ? path[..end] : ".")
            .Distinct().Order(StringComparer.Ordinal).Take(FewFolders);

    private async Task<IReadOnlySet<string>> TouchedAsync(ChangedFiles changed) =>
        (await tree.VersionsOfAsync(changed.SpecCode))
            .SelectMany(file => TouchedSpecs.In(file.Before, file.After)).ToHashSet();

    /// <summary>A step that keeps the rules.</summary>
    /// <param name="Claim">What is said of it; of a fault, what it was and what caught it.</param>
    /// <param name="Seen">What failed, in a red step.</param>
    private sealed record Taken(StepCommit Step, StepClaim Claim, SpecResult? Seen, int Passed, ChangedFiles Changed)
    {
        public string Summary =>
            $"step {Step.Number}: {Step.Phase.Word()}: {Step.Title}  ({Passed} pass"
                + (Seen is null ? ")\n" : $"; {Seen.Spec} fails: {Failure.OneLine(Seen.Message)})\n"
                    + $"  the guess: {Failure.OutcomeOf(Claim.Guess!, Seen.Message)}\n");
    }
}
