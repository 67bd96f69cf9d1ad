using System.CommandLine;
using Katas.History;
using Katas.Steps;

namespace Katas.Auditing;

/// <summary>Holds a history to the rules of its steps.</summary>
/// <param name="here">A folder in the repository that is meant.</param>
/// <param name="memory">A folder for what was found, to be used the next time.</param>
internal sealed class AuditCommand(TextWriter output, string here, ISpecRunner specs, string memory)
{
    public Command Audit()
    {
        var range = new Argument<string>("range") { Description = "Commits, as git names them.", DefaultValueFactory = _ => "HEAD" };
        var last = new Option<int?>("--last") { Description = "Only so many of the last commits." };
        var replay = new Option<bool>("--replay") { Description = "Goes back to each commit, builds what was there, and runs its specs." };
        var json = new Option<bool>("--json") { Description = "A summary for machines, and nothing else." };
        var command = new Command("audit", "Holds the history to the rules: every commit, its entry, its files.") { range, last, replay, json };
        command.SetAction((parsed, _) => AuditAsync(parsed.GetValue(range)!, parsed.GetValue(last), parsed.GetValue(replay), parsed.GetValue(json)));
        return command;
    }

    private async Task<int> AuditAsync(string range, int? last, bool replays, bool json)
    {
        var top = (await WorkTree.AroundAsync(here)).Top;
        var commits = await Line.ReadAsync(here, range, last);
        var lapses = await Lapses.ReadAsync(top);
        await using var tree = replays ? await SideTree.AtAsync(top, commits[0].Hash) : null;
        using var objects = new GitObjects(here);
        var auditor = new Auditor(new CommitRules(objects), tree is null ? null : new Replay(tree, specs, new RememberedRuns(Path.Combine(memory, "runs"), top)), lapses);
        if (commits is [{ Parents: [var before, ..] }, ..])
            await auditor.BeginAfterAsync(before, await Git.AskAsync(here, "log", "-1", "--format=%B", before));
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
}
