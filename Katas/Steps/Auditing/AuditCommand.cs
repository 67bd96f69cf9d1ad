using System.CommandLine;
using Katas.Common;
using Katas.Steps.Runs;
using Katas.Steps.Taking;

namespace Katas.Steps.Auditing;

/// <summary>Holds a history to the rules of its steps.</summary>
/// <param name="here">A folder in the repository that is meant.</param>
/// <param name="memory">A folder for what was found, to be used the next time.</param>
internal sealed class AuditCommand(TextWriter output, string here, ISpecRunner specs, string memory)
{
    private readonly Argument<string> _range =
        new("range") { Description = "Commits, as git names them.", DefaultValueFactory = _ => "HEAD" };
    private readonly Option<int?> _last = new("--last") { Description = "Only so many of the last commits." };
    private readonly Option<bool> _replay =
        new("--replay") { Description = "Goes back to each commit, builds what was there, and runs its specs." };
    private readonly Option<bool> _flaky =
        new("--flaky") { Description = "With --replay: three runs of each, which must not differ." };
    private readonly Option<bool> _json = new("--json") { Description = "A summary for machines, and nothing else." };

    public Command Audit()
    {
        var command = new Command("audit", "Holds the history to the rules: every commit, its entry, its files.")
        {
            _range, _last, _replay, _flaky, _json,
        };
        command.SetAction((parsed, _) => AuditAsync(parsed));
        return command;
    }

    private async Task<int> AuditAsync(ParseResult asked)
    {
        var (replays, json) = (asked.GetValue(_replay), asked.GetValue(_json));
        var top = (await WorkTree.AroundAsync(here)).Top;
        if (await Git.TryAsync(here, "rev-parse", "--quiet", "--verify", "HEAD") is null)
            throw new UsageException("There is no commit yet.");
        var commits = await LinearHistory.ReadAsync(here, asked.GetValue(_range)!, asked.GetValue(_last));
        await using var tree = replays && commits.Count > 0
            ? await TemporaryWorktree.AtAsync(top, commits[0].Hash)
            : null;
        using var objects = new GitObjects(here);
        var auditor = new Auditor(
            new CommitRules(objects),
            tree is null ? null : ReplayIn(tree, top, asked.GetValue(_flaky)),
            await KnownViolations.ReadAsync(top));
        if (commits is [{ Parents: [var before, ..] }, ..])
            await auditor.BeginAfterAsync(before, await WorkTree.LastBeforeAsync(here, before));
        var findings = new List<Finding>();
        foreach (var commit in commits)
        {
            findings.Add(await auditor.FindAsync(commit));
            if (!json)
                await output.WriteAsync(AuditReport.Of(findings[^1], replays));
        }
        await output.WriteAsync(json ? AuditJson.Of(findings, replays) : AuditReport.Sum(findings, replays));
        return findings.Exists(finding => finding.IsBroken) ? 1 : 0;
    }

    private Replay ReplayIn(TemporaryWorktree tree, string top, bool flaky) =>
        flaky
            ? new Replay(tree, new FlakinessCheck(specs), null)
            : new Replay(tree, specs, new RunCache(Path.Combine(memory, "runs"), top));
}
