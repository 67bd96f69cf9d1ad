using System.CommandLine;
using Katas.History;
using Katas.Steps;

namespace Katas.Auditing;

/// <summary>Holds a history to the rules of its steps.</summary>
/// <param name="here">A folder in the repository that is meant.</param>
internal sealed class AuditCommand(TextWriter output, string here)
{
    public Command Audit()
    {
        var range = new Argument<string>("range") { Description = "Commits, as git names them.", DefaultValueFactory = _ => "HEAD" };
        var last = new Option<int?>("--last") { Description = "Only so many of the last commits." };
        var command = new Command("audit", "Holds the history to the rules: every commit, its entry, its files.") { range, last };
        command.SetAction((parsed, _) => AuditAsync(parsed.GetValue(range)!, parsed.GetValue(last)));
        return command;
    }

    private async Task<int> AuditAsync(string range, int? last)
    {
        var commits = await Line.ReadAsync(here, range, last);
        var lapses = await Lapses.ReadAsync((await WorkTree.AroundAsync(here)).Top);
        using var objects = new GitObjects(here);
        var rules = new CommitRules(objects);
        var findings = new List<Finding>();
        if (commits is [{ Parents: [var before, ..] }, ..])
            await rules.BeginAfterAsync(before, await Git.AskAsync(here, "log", "-1", "--format=%B", before));
        foreach (var commit in commits)
        {
            findings.Add(await FindAsync(rules, commit, lapses));
            await output.WriteAsync(AuditReport.Of(findings[^1]));
        }
        await output.WriteAsync(AuditReport.Sum(findings));
        return findings.Exists(finding => finding.IsBroken) ? 1 : 0;
    }

    private static async Task<Finding> FindAsync(CommitRules rules, Landed commit, Lapses lapses)
    {
        try
        {
            return new Finding(commit, (await rules.CheckAsync(commit)).Phase);
        }
        catch (BrokenRuleException broken)
        {
            return new Finding(commit, null, broken.Message, lapses.ReasonFor(commit.Hash));
        }
    }
}
