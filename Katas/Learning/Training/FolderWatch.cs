namespace Katas.Learning.Training;

/// <summary>
/// Tells when files of C# in a folder, or in one below it, have changed or changed places, and there is quiet again.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan _quiet = TimeSpan.FromMilliseconds(200);

    private readonly Debouncer _changes;
    private readonly FileSystemWatcher _watcher;

    public FolderWatch(string folder, Action tell, TimeProvider? time = null)
    {
        _changes = new Debouncer(_quiet, tell, time ?? TimeProvider.System);
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        _watcher.Changed += (_, change) => Notice(change.FullPath);
        _watcher.Created += (_, change) => Notice(change.FullPath);
        _watcher.Deleted += (_, change) => Notice(change.FullPath);
        _watcher.Renamed += (_, change) => Notice(change.FullPath);
        _watcher.EnableRaisingEvents = true;
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _changes.Dispose();
    }

    /// <summary>Whether a file or a folder, as seen from the one that is watched, is none of a tool's own.</summary>
    internal static bool IsSource(string path) =>
        !path.Split(Path.DirectorySeparatorChar).Intersect([".git", "bin", "obj", "StrykerOutput"]).Any();

    /// <summary>A folder that has come or gone counts as well: what is in it has come or gone with it.</summary>
    private void Notice(string path)
    {
        if (IsSource(Path.GetRelativePath(_watcher.Path, path))
            && (path.EndsWith(".cs", StringComparison.Ordinal) || Directory.Exists(path)))
            _changes.Touch();
    }
}
