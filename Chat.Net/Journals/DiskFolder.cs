using System.Runtime.InteropServices;
using System.Text;
using Chat.Domain.Text;
using Microsoft.Win32.SafeHandles;

namespace Chat.Net.Journals;

/// <summary>A folder on disk.</summary>
/// <param name="flush">Puts the entries of a folder on the disk, given its path.</param>
internal sealed class DiskFolder(string path, Action<string>? flush = null) : IFolder
{
    private readonly Action<string> _flush = flush ?? FlushEntriesOf;

    /// <summary>The folders in which one was made, the nearest first; they are to be flushed with this one.</summary>
    private readonly List<string> _above = [];

    public IReadOnlyList<string> Names => Directory.Exists(path)
        ? [.. Directory.EnumerateFileSystemEntries(path).Select(file => Path.GetFileName(file))]
        : [];

    public IFile Open(string name, bool isShared = false)
    {
        try
        {
            Make();
            return new DiskFile(Path.Combine(path, name), isShared ? FileShare.Read : FileShare.None);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            var why = refused.HResult == InUse
                ? "another relay is using it"
                : Clause.Of(refused.Message);
            throw new JournalException($"Cannot use {path}: {why}.", refused);
        }
    }

    public ReadOnlyMemory<byte> Read(string name)
    {
        using var stream = new FileStream(
            Path.Combine(path, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public void Flush()
    {
        _flush(path);
        _above.ForEach(_flush);
        _above.Clear();
    }

    public long LengthOf(string name) => new FileInfo(Path.Combine(path, name)).Length;

    public void Remove(string name) => File.Delete(Path.Combine(path, name));

    /// <summary>
    /// The framework opens no folder, and its files are not found after a power cut without this (fsync(2), "Calling
    /// fsync() does not necessarily ensure that the entry in the directory containing the file has also reached disk").
    /// </summary>
    private static void FlushEntriesOf(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var handle = OpenToRead(Encoding.UTF8.GetBytes($"{path}\0"), flags: 0);
        if (handle.IsInvalid)
            throw new IOException(Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError()));
        DiskFlush.FlushFolder(handle);
    }

    // Not LibraryImport: the coverage collector stumbles over what it generates.
    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern SafeFileHandle OpenToRead(byte[] path, int flags);

    private void Make()
    {
        var made = Path.GetFullPath(path);
        for (; !Directory.Exists(made) && Path.GetDirectoryName(made) is { } above; made = above)
            _above.Add(above);
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(
                path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Linux: EAGAIN (errno 11) of flock(2); macOS: 35; Windows: a sharing violation.</summary>
    private static int InUse =>
        OperatingSystem.IsWindows() ? unchecked((int)0x80070020) : OperatingSystem.IsMacOS() ? 35 : 11;
}
