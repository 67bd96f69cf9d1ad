namespace Chat.Net.Journals;

/// <summary>A folder on disk.</summary>
internal sealed class DiskFolder(string path) : IFolder
{
    public IFile Open(string name)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(
                path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        try
        {
            return new DiskFile(Path.Combine(path, name));
        }
        catch (IOException taken)
        {
            throw new JournalException($"Cannot use {path}: another relay is using it.", taken);
        }
    }
}
