namespace Katas.Training;

/// <summary>Tells when files of C# in a folder have changed, and there is quiet again.</summary>
public sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan _quiet = TimeSpan.FromMilliseconds(200);

    private readonly Quiet _changes;

    public FolderWatch(string folder, Action tell, TimeProvider? time = null) => _changes = new Quiet(_quiet, Directory.Exists(folder) ? tell : () => { }, time ?? TimeProvider.System);

    public void Dispose() => _changes.Dispose();
}
