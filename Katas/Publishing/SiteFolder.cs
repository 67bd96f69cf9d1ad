using Katas.Common;

namespace Katas.Publishing;

/// <summary>The folder that a site is written to.</summary>
internal sealed class SiteFolder(string folder)
{
    /// <summary>A file that says that the folder is a site's.</summary>
    private const string Mark = ".site";

    /// <exception cref="UsageException">It holds something that is no site.</exception>
    public void Claim(string name)
    {
        if (Directory.Exists(folder)
            && !File.Exists(Path.Combine(folder, Mark))
            && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new UsageException($"{name} holds something else; name a folder that is empty, or not there.");
        File.WriteAllText(PlaceFor(Mark), "");
    }

    public Task WriteAsync(string path, string text) => File.WriteAllTextAsync(PlaceFor(path), text);

    public void Copy(string file, string path) => File.Copy(file, PlaceFor(path), overwrite: true);

    public void Copy(AttachedReport report)
    {
        foreach (var file in Directory.EnumerateFiles(report.Folder, "*", SearchOption.AllDirectories))
            Copy(file, Path.Combine(report.Name, Path.GetRelativePath(report.Folder, file)));
    }

    private string PlaceFor(string path)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }
}
