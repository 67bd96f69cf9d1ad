namespace Chat.Specs.Katas.Steps;

/// <summary>All that is in a folder, kept in memory: what many specs begin with is made once, and copied.</summary>
internal sealed class Snapshot
{
    private readonly string[] _folders;
    private readonly (string Path, byte[] Content)[] _files;

    private Snapshot(string folder)
    {
        _folders = [.. Directory.GetDirectories(folder, "*", SearchOption.AllDirectories).Select(
            path => Path.GetRelativePath(folder, path))];
        _files = [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(
            path => (Path.GetRelativePath(folder, path), File.ReadAllBytes(path)))];
    }

    public static Snapshot Of(string folder) => new(folder);

    public void WriteTo(string folder)
    {
        foreach (var path in _folders)
            Directory.CreateDirectory(Path.Combine(folder, path));
        foreach (var (path, content) in _files)
        {
            // Git's objects never change, and may not be written to.
            if (!File.Exists(Path.Combine(folder, path)) || !path.Contains("objects", StringComparison.Ordinal))
                File.WriteAllBytes(Path.Combine(folder, path), content);
        }
    }
}
