using Microsoft.Win32.SafeHandles;

namespace Chat.Net.Journals;

/// <summary>A file on disk.</summary>
internal sealed class DiskFile(string path, FileShare share) : IFile
{
    private readonly FileStream _stream = new(path, OptionsFor(share));

    private SafeFileHandle Handle => _stream.SafeFileHandle;

    /// <summary>For its owner alone, whatever it is shared with.</summary>
    private static FileStreamOptions OptionsFor(FileShare share)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = share,
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

    public void Append(ReadOnlySpan<byte> bytes)
    {
        var length = RandomAccess.GetLength(Handle);
        try
        {
            RandomAccess.Write(Handle, bytes, length);
        }
        catch (IOException error) when (DiskFullException.Of(error) is { } full)
        {
            // Some of it may have found room.
            Truncate(length);
            throw full;
        }
    }

    public void Overwrite(long position, ReadOnlySpan<byte> bytes) => RandomAccess.Write(Handle, bytes, position);

    public void Truncate(long length) => RandomAccess.SetLength(Handle, length);

    public void Flush() => DiskFlush.Flush(Handle);

    public void Dispose() => _stream.Dispose();
}
