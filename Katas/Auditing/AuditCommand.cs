using System.CommandLine;
using Katas.Steps;

namespace Katas.Auditing;

/// <summary>Holds a history to the rules of its steps.</summary>
/// <param name="here">A folder in the repository that is meant.</param>
internal sealed class AuditCommand(TextWriter output, string here)
{
    public Command Audit()
    {
        var command = new Command("audit", "Holds the history to the rules: every commit, its entry, its files.");
        command.SetAction((_, _) => AuditAsync());
        return command;
    }

    private async Task<int> AuditAsync()
    {
        using var objects = new GitObjects(here);
        var rules = new CommitRules(objects);
        var findings = new List<Finding>();
        foreach (var commit in await Line.ReadAsync(here))
        {
            findings.Add(await FindAsync(rules, commit));
            await output.WriteAsync(AuditReport.Of(findings[^1]));
        }
        await output.WriteAsync(AuditReport.Sum(findings));
        return findings.Exists(finding => finding.Complaint is not null) ? 1 : 0;
    }

    private static async Task<Finding> FindAsync(CommitRules rules, Landed commit)
    {
        try
        {
            return new Finding(commit, (await rules.CheckAsync(commit)).Phase, null);
        }
        catch (BrokenRuleException broken)
        {
            return new Finding(commit, null, broken.Message);
        }
    }
}
