using Katas.Common;
using Katas.Steps.History;
using Katas.Steps.Rules;

namespace Katas.Steps.Taking;

/// <summary>A repository at work: what changed since the last step, and what the next commit takes in.</summary>
/// <param name="Top">Its uppermost folder.</param>
/// <param name="GitFolder">Where git notes what it knows of this tree.</param>
internal sealed record WorkTree(string Top, string GitFolder)
{
    private static readonly (string Sign, string Name)[] _unfinished =
        [("MERGE_HEAD", "a merge"), ("CHERRY_PICK_HEAD", "a cherry-pick"), ("REVERT_HEAD", "a revert")];

    /// <summary>Its learning log.</summary>
    public LogFile Log { get; } = new(Path.Combine(Top, LogBook.FileName));

    /// <param name="here">A folder in the repository.</param>
    public static async Task<WorkTree> AroundAsync(string here)
    {
        var folders = (await Git.AskAsync(here, "rev-parse", "--show-toplevel", "--absolute-git-dir")).Split('\n');
        return new WorkTree(folders[0], folders[1]);
    }

    /// <summary>What the last commit that is a step says of it; null where there is none.</summary>
    public Task<StepCommit?> LastAsync() => LastBeforeAsync(Top, "HEAD");

    /// <summary>What the last step up to a commit says; null where there is none.</summary>
    /// <param name="folder">A folder in the repository.</param>
    public static async Task<StepCommit?> LastBeforeAsync(string folder, string commit) =>
        await Git.TryAsync(
            folder, "log", "-1", "--first-parent", "-E", "--all-match", $"--grep=^({PhaseWords.Alternatives}): ",
            "--grep=^Step: [0-9]+$", "--format=%B", commit) is { Length: > 0 } message
            ? StepCommit.Read(message)
            : null;

    /// <summary>
    /// What git has begun here and not ended, whose commit the next one would be; null where there is nothing.
    /// </summary>
    public string? Unfinished =>
        _unfinished.FirstOrDefault(each => File.Exists(Path.Combine(GitFolder, each.Sign))).Name;

    /// <summary>Takes everything into the next commit.</summary>
    public Task StageAsync() => AskAsync("add", "-A");

    /// <summary>What the next commit takes in now.</summary>
    public GitIndex KeepIndex() => new(Path.Combine(GitFolder, "index"));

    /// <summary>The files that the next commit changes.</summary>
    public async Task<ChangedFiles> ChangedAsync() =>
        ChangedFiles.Read((await AskAsync("diff", "--cached", "--numstat", "--no-renames")).Split(
            '\n', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Files as the last commit has them and as they are now; empty where there is none.</summary>
    public async Task<IReadOnlyList<(string Before, string After)>> VersionsOfAsync(IEnumerable<string> paths)
    {
        var versions = new List<(string, string)>();
        foreach (var path in paths)
        {
            var after = Path.Combine(Top, path);
            versions.Add((await BeforeAsync(path), File.Exists(after) ? await File.ReadAllTextAsync(after) : ""));
        }
        return versions;
    }

    /// <summary>All code, as the last commit has it and as it is now.</summary>
    public async Task<IReadOnlyList<(string Path, string Before, string After)>> CodeAsync(ChangedFiles changed)
    {
        var files = new List<(string, string, string)>();
        foreach (var path in new ChangedFiles((await AskAsync("ls-files")).Split('\n')).Code)
        {
            var after = await File.ReadAllTextAsync(Path.Combine(Top, path));
            files.Add((path, changed.Code.Contains(path) ? await BeforeAsync(path) : after, after));
        }
        return files;
    }

    private async Task<string> BeforeAsync(string path) => await Git.TryAsync(Top, "show", $"HEAD:{path}") ?? "";

    /// <summary>What was there before the last commit.</summary>
    public Task<string> ParentAsync() => Git.ResolveAsync(Top, "HEAD~1");

    /// <summary>The files that are not as the next commit takes them in.</summary>
    public async Task<IReadOnlyList<string>> LeftoversAsync() =>
        (await AskAsync("ls-files", "--modified", "--others", "--exclude-standard")).Split(
            '\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The files of the next commit that differ from what a commit has.</summary>
    public async Task<IReadOnlyList<string>> ChangedSinceAsync(string commit) =>
        (await AskAsync("diff", "--cached", "--name-only", "--no-renames", commit)).Split(
            '\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A commit of everything as it is now, that no branch knows of.</summary>
    public async Task<string> SnapshotAsync() =>
        await AskAsync("stash", "create") is { Length: > 0 } commit ? commit.Trim() : "HEAD";

    public async Task CommitAsync(StepCommit step)
    {
        await StageAsync();
        await AskAsync("commit", "-q", "-m", step.Message);
    }

    private Task<string> AskAsync(params string[] arguments) => Git.AskAsync(Top, arguments);
}
