using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Chat.Net.Journals;

/// <summary>Puts on the disk what the system has taken. Any thread.</summary>
internal static class DiskFlush
{
    private const int Interrupted = 4;
    private const int InvalidArgument = 22;
    private const int NotSupported = 95;

    /// <summary>
    /// RandomAccess.FlushToDisk says nothing of a failure on Linux: SystemNative_FSync returns 1, and is asked for less
    /// than 0 (.NET 10.0.12).
    /// </summary>
    /// <exception cref="IOException">What was written may be lost.</exception>
    public static void Flush(SafeFileHandle file)
    {
        if (!OperatingSystem.IsLinux())
            RandomAccess.FlushToDisk(file);
        else if (ErrorOfFlushing(file) is var error and not 0)
            throw new IOException(Marshal.GetPInvokeErrorMessage(error));
    }

    /// <summary>The same for a folder, where its file system can do so (fsync(2): EINVAL where it cannot).</summary>
    /// <exception cref="IOException">What was made in it may be lost.</exception>
    public static void FlushFolder(SafeFileHandle folder)
    {
        if (ErrorOfFlushing(folder) is var error and not (0 or InvalidArgument or NotSupported))
            throw new IOException(Marshal.GetPInvokeErrorMessage(error));
    }

    private static int ErrorOfFlushing(SafeFileHandle file)
    {
        int error;
        do
            error = FSync(file) == 0 ? 0 : Marshal.GetLastPInvokeError();
        while (error == Interrupted);
        return error;
    }

    // Not LibraryImport: the coverage collector stumbles over what it generates.
    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int FSync(SafeFileHandle file);
}
