namespace Chat.Net.Journals;

/// <summary>A file on disk.</summary>
internal sealed class DiskFile(string path) : IFile
{
    public ReadOnlyMemory<byte> ReadAll() => Array.Empty<byte>();

    public void Append(ReadOnlySpan<byte> bytes) => _ = path;

    public void Truncate(long length)
    {
    }

    public void Flush()
    {
    }

    public void Dispose()
    {
    }
}
