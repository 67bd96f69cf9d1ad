namespace Katas.Training;

/// <summary>Tells when files of C# in a folder have changed, and there is quiet again.</summary>
public sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan _quiet = TimeSpan.FromMilliseconds(200);

    private readonly Quiet _changes;
    private readonly FileSystemWatcher _watcher;

    public FolderWatch(string folder, Action tell, TimeProvider? time = null)
    {
        _changes = new Quiet(_quiet, tell, time ?? TimeProvider.System);
        _watcher = new FileSystemWatcher(folder, "*.cs");
        _watcher.Changed += (_, _) => _changes.Touch();
        _watcher.Created += (_, _) => _changes.Touch();
        _watcher.Deleted += (_, _) => _changes.Touch();
        _watcher.Renamed += (_, _) => _changes.Touch();
        _watcher.EnableRaisingEvents = true;
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _changes.Dispose();
    }
}
