namespace Chat.Net.Journals;

/// <summary>Where files are kept.</summary>
internal interface IFolder
{
    /// <summary>What its files and folders are called, in no order.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>A file, for this process alone; a new one where there is none, which is then there for good.</summary>
    /// <param name="isShared">Whether others may read it meanwhile.</param>
    IFile Open(string name, bool isShared = false);

    /// <summary>All that a file has now; this or another process may be adding to it. Any thread.</summary>
    ReadOnlyMemory<byte> Read(string name);

    /// <summary>How many bytes a file has.</summary>
    long LengthOf(string name);

    void Remove(string name);

    /// <summary>Which files there are is on the disk when this returns.</summary>
    void Flush();
}
