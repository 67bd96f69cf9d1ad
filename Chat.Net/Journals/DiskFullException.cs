namespace Chat.Net.Journals;

/// <summary>There is no room on the disk for what was to be written; nothing of it is there.</summary>
internal sealed class DiskFullException(string message) : IOException(message)
{
    // ENOSPC and EDQUOT of Linux; ERROR_DISK_FULL of Windows.
    private const int NoSpace = 28;
    private const int OverQuota = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>Whether there was no room, by the code of an error.</summary>
    public static bool IsNoRoom(int code) => code is NoSpace or OverQuota or WindowsDiskFull;

    /// <summary>The error, where it says that there was no room.</summary>
    public static DiskFullException? Of(Exception? error) => error switch
    {
        DiskFullException full => full,
        IOException failed when IsNoRoom(failed.HResult) => new DiskFullException(failed.Message),
        _ => null,
    };
}
