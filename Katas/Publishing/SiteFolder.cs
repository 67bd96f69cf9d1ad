namespace Katas.Publishing;

/// <summary>The folder that a site is written to.</summary>
internal sealed class SiteFolder(string folder)
{
    public Task WriteAsync(string path, string text) => File.WriteAllTextAsync(PlaceFor(path), text);

    public void Copy(string file, string path) => File.Copy(file, PlaceFor(path), overwrite: true);

    private string PlaceFor(string path)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }
}
