namespace Chat.Net.Journals;

/// <summary>A file that grows. What was not flushed may be lost with the power, all of it or some.</summary>
internal interface IFile : IDisposable
{
    /// <summary>What it is called, for a person.</summary>
    string Name { get; }

    ReadOnlyMemory<byte> ReadAll();

    /// <exception cref="DiskFullException">The file is as it was.</exception>
    void Append(ReadOnlySpan<byte> bytes);

    /// <summary>Bytes that are there are replaced, the file being as long as before.</summary>
    void Overwrite(long position, ReadOnlySpan<byte> bytes);

    /// <summary>What is after this length is gone.</summary>
    void Truncate(long length);

    /// <summary>All that was appended is on the disk when this returns.</summary>
    void Flush();
}
