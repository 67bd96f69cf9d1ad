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
        var command = new Command("audit", "Holds the history to the rules: every commit, its entry, its files.");
        command.SetAction((_, _) => AuditAsync());
        return command;
    }

    private async Task<int> AuditAsync()
    {
        var commits = await Line.ReadAsync(here);
        var counts = commits.CountBy(commit => StepCommit.Read(commit.Message).Phase).ToDictionary();
        await output.WriteAsync($"{commits.Count} commits read: {string.Join(", ", Enum.GetValues<Phase>().Where(counts.ContainsKey).Select(phase => $"{counts[phase]} {phase.ToString().ToLowerInvariant()}"))}\n");
        return 0;
    }
}
