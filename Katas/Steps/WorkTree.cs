using Katas.History;

namespace Katas.Steps;

/// <summary>A repository at work: what changed since the last step, and what the next commit takes in.</summary>
/// <param name="Top">Its uppermost folder.</param>
internal sealed record WorkTree(string Top)
{
    /// <summary>Where its learning log is, or will be.</summary>
    public string Log => Path.Combine(Top, LogBook.FileName);

    /// <param name="here">A folder in the repository.</param>
    public static async Task<WorkTree> AroundAsync(string here) => new((await Git.AskAsync(here, "rev-parse", "--show-toplevel")).Trim());

    /// <summary>What the last commit says of its step; null where there is no commit.</summary>
    public async Task<StepCommit?> LastAsync() =>
        await Git.TryAsync(Top, "log", "-1", "--format=%B") is { } message ? StepCommit.Read(message) : null;

    /// <summary>Takes everything into the next commit.</summary>
    public Task StageAsync() => AskAsync("add", "-A");

    /// <summary>The files that the next commit changes.</summary>
    public async Task<ChangedFiles> ChangedAsync() =>
        new((await AskAsync("diff", "--cached", "--name-only", "--no-renames")).Split('\n', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Files as the last commit has them and as they are now; empty where there is none.</summary>
    public async Task<IReadOnlyList<(string Before, string After)>> VersionsOfAsync(IEnumerable<string> paths)
    {
        var versions = new List<(string, string)>();
        foreach (var path in paths)
        {
            var after = Path.Combine(Top, path);
            versions.Add((await Git.TryAsync(Top, "show", $"HEAD:{path}") ?? "", File.Exists(after) ? await File.ReadAllTextAsync(after) : ""));
        }
        return versions;
    }

    public async Task CommitAsync(StepCommit step)
    {
        await StageAsync();
        await AskAsync("commit", "-q", "-m", step.Message);
    }

    private Task<string> AskAsync(params string[] arguments) => Git.AskAsync(Top, arguments);
}
