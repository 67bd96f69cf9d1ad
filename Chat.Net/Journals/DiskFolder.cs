namespace Chat.Net.Journals;

/// <summary>A folder on disk.</summary>
internal sealed class DiskFolder(string path) : IFolder
{
    public IFile Open(string name)
    {
        Directory.CreateDirectory(path);
        return new DiskFile(Path.Combine(path, name));
    }
}
