using Katas.History;

namespace Katas.Steps;

/// <summary>Takes a step: runs the specs, holds what they show to the rules, writes the log's entry, and commits.</summary>
internal sealed class Stepper(WorkTree tree, ISpecRunner specs)
{
    /// <returns>What to tell of it, in a line.</returns>
    /// <exception cref="BrokenRuleException">The step is not what it says.</exception>
    public async Task<string> TakeAsync(StepClaim claim)
    {
        var last = await tree.LastAsync();
        await tree.StageAsync();
        var changed = await tree.ChangedAsync();
        var run = await specs.RunAsync(tree.Top);
        var seen = claim.Phase is Phase.Red ? RedRules.FailureIn(run, await TouchedAsync(changed)) : null;

        var step = new StepCommit(claim.Phase, claim.Title, (last?.Number ?? 0) + 1, run.Results.Count, seen?.Spec);
        await WriteAsync(EntryText.Of(step, claim, seen, await tree.SizeAsync()));
        await tree.CommitAsync(step);
        return $"step {step.Number}: {claim.Phase.ToString().ToLowerInvariant()}: {claim.Title}  ({run.Passed.Count} pass"
            + $"{(seen is null ? "" : $"; {seen.Spec} fails: {Failure.OneLine(seen.Message)}")})\n";
    }

    private async Task<IReadOnlySet<string>> TouchedAsync(ChangedFiles changed) =>
        (await tree.VersionsOfAsync(changed.SpecCode)).SelectMany(file => TouchedSpecs.In(file.Before, file.After)).ToHashSet();

    private async Task WriteAsync(string entry)
    {
        var log = File.Exists(tree.Log) ? await File.ReadAllTextAsync(tree.Log) : "# Learning log\n";
        await File.WriteAllTextAsync(tree.Log, $"{log.TrimEnd('\n')}\n\n{entry}");
    }
}
