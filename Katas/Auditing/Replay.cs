using Katas.History;
using Katas.Steps;

namespace Katas.Auditing;

/// <summary>Goes back to commits, in a tree of files of its own, and runs the specs that are there.</summary>
internal sealed class Replay(SideTree tree, ISpecRunner specs)
{
    /// <param name="step">What the commit says.</param>
    /// <param name="last">What the one before says.</param>
    /// <exception cref="BrokenRuleException">The run shows something else.</exception>
    public async Task CheckAsync(Landed commit, StepCommit step, StepCommit? last)
    {
        await tree.MoveToAsync(commit.Hash);
        var run = await specs.RunAsync(tree.Folder);
        if (step.Phase is Phase.Red)
            RedRules.FailureIn(run);
        else
            RunRules.Check(step.Phase, run, last?.Spec);
    }
}
