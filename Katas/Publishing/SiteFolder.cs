using Katas.Common;

namespace Katas.Publishing;

/// <summary>The folder that a site is written to.</summary>
internal sealed class SiteFolder(string folder)
{
    /// <exception cref="UsageException">It holds something already.</exception>
    public void Check(string name)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new UsageException($"{name} holds something else; name a folder that is empty, or not there.");
    }

    public Task WriteAsync(string path, string text) => File.WriteAllTextAsync(PlaceFor(path), text);

    public void Copy(string file, string path) => File.Copy(file, PlaceFor(path), overwrite: true);

    private string PlaceFor(string path)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }
}
