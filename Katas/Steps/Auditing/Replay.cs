using Katas.Steps.History;
using Katas.Steps.Rules;
using Katas.Steps.Runs;
using Katas.Steps.Taking;

namespace Katas.Steps.Auditing;

/// <summary>Goes back to commits, in a tree of files of its own, and runs the specs that are there.</summary>
/// <param name="memory">Null where nothing is remembered.</param>
internal sealed class Replay(TemporaryWorktree tree, ISpecRunner specs, RunCache? memory)
{
    /// <param name="step">What the commit says.</param>
    /// <param name="last">What the one before says.</param>
    /// <param name="entry">What the log tells of it.</param>
    /// <exception cref="BrokenRuleException">The run shows something else.</exception>
    public async Task CheckAsync(CommitInfo commit, StepCommit step, StepCommit? last, Entry entry)
    {
        var known = memory is null ? null : await memory.FindAsync(commit.Hash);
        var run = known ?? await RunAsync(commit);
        if (step.Phase is Phase.Red)
            CheckFailure(RedRules.FailureIn(run), step, entry);
        else
            RunRules.Check(step.Phase, run, HasPutAllBack(step) ? null : last?.Spec);
        if (run.Results.Count != step.Specs)
            throw new BrokenRuleException($"{run.Results.Count} specs ran there, and it says {step.Specs}");
        // What is not as told may have been bad luck, and is run again the next time.
        if (known is null && memory is not null)
            await memory.StoreAsync(commit.Hash, run);
    }

    /// <summary>Whether the rules of its day asked that of it; before, the spec of the red had to be gone.</summary>
    private static bool HasPutAllBack(StepCommit step) =>
        step is { Phase: Phase.Withdraw, Rules: >= RuleSet.Withdrawals };

    private async Task<SpecsRun> RunAsync(CommitInfo commit)
    {
        await tree.MoveToAsync(commit.Hash);
        return await specs.RunAsync(tree.Folder);
    }

    private static void CheckFailure(SpecResult seen, StepCommit step, Entry entry)
    {
        if (seen.Spec != step.Spec)
            throw new BrokenRuleException($"{seen.Spec} fails there, not {step.Spec}");
        if (!Failure.IsTold(seen.Message, entry.Body))
            throw new BrokenRuleException(
                $"it fails in another way than its entry tells: {Failure.OneLine(seen.Message)}");
    }
}
