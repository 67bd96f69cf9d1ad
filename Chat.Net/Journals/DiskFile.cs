using Microsoft.Win32.SafeHandles;

namespace Chat.Net.Journals;

/// <summary>A file on disk.</summary>
internal sealed class DiskFile(string path) : IFile
{
    private readonly SafeFileHandle _handle =
        File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    public ReadOnlyMemory<byte> ReadAll()
    {
        var bytes = new byte[RandomAccess.GetLength(_handle)];
        RandomAccess.Read(_handle, bytes, 0);
        return bytes;
    }

    public void Append(ReadOnlySpan<byte> bytes) =>
        RandomAccess.Write(_handle, bytes, RandomAccess.GetLength(_handle));

    public void Truncate(long length) => RandomAccess.SetLength(_handle, length);

    public void Flush() => RandomAccess.FlushToDisk(_handle);

    public void Dispose() => _handle.Dispose();
}
