using Katas.Common;

namespace Katas.Steps.Taking;

/// <summary>
/// A second tree of files of a repository (git-worktree), in a folder of its own, for as long as it is needed.
/// </summary>
internal sealed class TemporaryWorktree : IAsyncDisposable
{
    private readonly string _top;

    private TemporaryWorktree(string top, string folder) => (_top, Folder) = (top, folder);

    public string Folder { get; }

    /// <param name="top">The repository's uppermost folder.</param>
    /// <param name="commit">What is in it at first.</param>
    public static async Task<TemporaryWorktree> AtAsync(string top, string commit)
    {
        var tree = new TemporaryWorktree(top, Directory.CreateTempSubdirectory("side-tree-").FullName);
        await Git.AskAsync(top, "worktree", "add", "-q", "--detach", tree.Folder, commit);
        return tree;
    }

    /// <summary>
    /// Makes its files what they are in another commit; what git ignores stays, so that a build has less to do.
    /// </summary>
    public async Task MoveToAsync(string commit)
    {
        await Git.AskAsync(Folder, "checkout", "-q", "--detach", "--force", commit);
        await Git.AskAsync(Folder, "clean", "-fdq");
    }

    /// <summary>Changes its files.</summary>
    /// <param name="diff">As git writes it.</param>
    /// <param name="hasPrefixes">Whether paths begin with a letter for their side.</param>
    public async Task ApplyAsync(string diff, bool hasPrefixes)
    {
        var patch = Path.GetTempFileName();
        await File.WriteAllTextAsync(patch, diff);
        await Git.AskAsync(Folder, "apply", hasPrefixes ? "-p1" : "-p0", patch);
        File.Delete(patch);
    }

    public async ValueTask DisposeAsync()
    {
        await Git.TryAsync(_top, "worktree", "remove", "--force", Folder);
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }
}
