namespace Chat.Specs;

/// <summary>
/// Keeps temporary files in memory, where the system has a folder for it and room. Many specs begin a repository and
/// delete it: on ext4 without a journal, the search for an inode that was not in use a minute ago took a third of a run
/// (recently_deleted in fs/ext4/ialloc.c).
/// </summary>
[SetUpFixture]
public class FilesInMemory
{
    private const string Folder = "/dev/shm";
    private const long Room = 1L << 30;

    [OneTimeSetUp]
    public void UseMemory()
    {
        if (Directory.Exists(Folder) && new DriveInfo(Folder).AvailableFreeSpace > Room)
            Environment.SetEnvironmentVariable("TMPDIR", Folder);
    }
}
