using Chat.Net.Logs;

namespace Chat.Net.Journals;

/// <summary>The room's list on disk: the updates that clients get, in a file. One thread at a time.</summary>
internal sealed class Journal : IDisposable
{
    private readonly IFile _file;

    private Journal(IFile file) => (_file, Updates) = (file, JournalContent.Read(file.ReadAll()));

    /// <summary>What was in it when it was opened.</summary>
    public IReadOnlyList<Update> Updates { get; }

    public ReadOnlyMemory<byte> HistoryId { get; } = new byte[16];

    public static Journal Open(IFolder folder) => new(folder.Open("journal"));

    /// <summary>The updates of a turn are on disk when this returns.</summary>
    public void Write(IReadOnlyList<Update> turn)
    {
        foreach (var update in turn)
            _file.Append(update.Bytes.Span);
        _file.Flush();
    }

    public void Dispose() => _file.Dispose();
}
