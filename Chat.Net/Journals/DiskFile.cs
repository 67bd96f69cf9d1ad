using Microsoft.Win32.SafeHandles;

namespace Chat.Net.Journals;

/// <summary>A file on disk.</summary>
internal sealed class DiskFile(string path) : IFile
{
    private readonly FileStream _stream = new(path, Exclusive());

    private SafeFileHandle Handle => _stream.SafeFileHandle;

    /// <summary>For this process, and for its owner, alone.</summary>
    private static FileStreamOptions Exclusive()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    public string Name => path;

    public ReadOnlyMemory<byte> ReadAll()
    {
        var bytes = new byte[RandomAccess.GetLength(Handle)];
        _stream.Position = 0;
        _stream.ReadExactly(bytes);
        return bytes;
    }

    public void Append(ReadOnlySpan<byte> bytes) =>
        RandomAccess.Write(Handle, bytes, RandomAccess.GetLength(Handle));

    public void Overwrite(long position, ReadOnlySpan<byte> bytes) => RandomAccess.Write(Handle, bytes, position);

    public void Truncate(long length) => RandomAccess.SetLength(Handle, length);

    public void Flush() => RandomAccess.FlushToDisk(Handle);

    public void Dispose() => _stream.Dispose();
}
