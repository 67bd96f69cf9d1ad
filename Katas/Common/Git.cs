using System.Diagnostics;

namespace Katas.Common;

/// <summary>Asks git about a repository.</summary>
internal static class Git
{
    /// <summary>
    /// What git's own hooks and aliases tell their children of a repository, which may be another one (git rev-parse
    /// --local-env-vars).
    /// </summary>
    private static readonly string[] _elsewhere =
    [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY",
        "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    ];

    /// <param name="folder">A folder in the repository.</param>
    /// <returns>What git says on its standard output.</returns>
    /// <exception cref="UsageException">Git is not content, or not there.</exception>
    public static async Task<string> AskAsync(string folder, params string[] arguments)
    {
        var (answer, complaint) = await RunAsync(folder, arguments);
        return answer ?? throw new UsageException($"git {arguments[0]}: {complaint.Trim()}");
    }

    /// <returns>What git says on its standard output; null where git is not content.</returns>
    /// <exception cref="UsageException">Git is not there.</exception>
    public static async Task<string?> TryAsync(string folder, params string[] arguments) =>
        (await RunAsync(folder, arguments)).Answer;

    private static async Task<(string? Answer, string Complaint)> RunAsync(string folder, string[] arguments)
    {
        var ended = await ChildProcess.RunAsync(In(folder, arguments));
        return (ended.ExitCode == 0 ? ended.Output : null, ended.Errors);
    }

    /// <summary>The hash of a commit; where there is none, that of a tree without entries (SHA-1).</summary>
    public static async Task<string> ResolveAsync(string folder, string commit) =>
        await TryAsync(folder, "rev-parse", "--verify", "--quiet", commit) is { Length: > 0 } hash
            ? hash.Trim()
            : "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

    /// <summary>Starts it, to be asked on its standard input.</summary>
    /// <exception cref="UsageException">Git is not there.</exception>
    public static Process Start(string folder, params string[] arguments)
    {
        var start = In(folder, arguments);
        start.RedirectStandardInput = true;
        return ChildProcess.Start(start);
    }

    private static ProcessStartInfo In(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "core.quotePath=false", .. arguments])
        {
            WorkingDirectory = folder,
        };
        foreach (var name in _elsewhere)
            start.Environment.Remove(name);
        return start;
    }
}
