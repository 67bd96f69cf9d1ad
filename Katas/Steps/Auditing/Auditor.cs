using Katas.Steps.Rules;

namespace Katas.Steps.Auditing;

/// <summary>Finds out about one commit after the other, from old to new.</summary>
/// <param name="replay">Null where nothing is run.</param>
internal sealed class Auditor(CommitRules rules, Replay? replay, KnownViolations lapses)
{
    /// <inheritdoc cref="CommitRules.BeginAfterAsync"/>
    public Task BeginAfterAsync(string commit, StepCommit? last) => rules.BeginAfterAsync(commit, last);

    public async Task<Finding> FindAsync(CommitInfo commit)
    {
        if (rules.Last is null && !StepCommit.IsStep(commit.Message))
            return new Finding(commit, null);
        try
        {
            var last = rules.Last;
            var step = await rules.CheckAsync(commit);
            if (replay is not null)
                await replay.CheckAsync(commit, step, last, rules.LastEntry);
            return new Finding(commit, step.Phase);
        }
        catch (BrokenRuleException broken)
        {
            return new Finding(commit, null, broken.Message, lapses.ReasonFor(commit.Hash));
        }
    }
}
