using System.Buffers;
using Chat.Domain.Messages;
using Chat.Net.Logs;
using Chat.Net.Packets;

namespace Chat.Net.Journals;

/// <summary>Reads what was kept before a place, from the files of a journal. Any thread.</summary>
internal sealed class PastReader(IFolder folder)
{
    /// <summary>How much an answer may have.</summary>
    private const int MaxBytes = 256 << 10;

    private readonly Lock _lock = new();
    private JournalContent? _last;

    /// <param name="most">How many updates at most.</param>
    /// <returns>The updates before the place, newest first.</returns>
    /// <exception cref="IOException">The disk fails.</exception>
    public IReadOnlyList<PastUpdate> Before(Head place, int most)
    {
        if (JournalFiles.WithMessage(folder.Names, place.Number) is not { } file)
            return [];
        var content = ContentOf(file, place);
        var past = new Queue<PastUpdate>();
        var after = content.After;
        foreach (var update in content.Updates.TakeWhile(update => update.End.Number <= place.Number))
        {
            past.Enqueue(new PastUpdate(after, BodyOf(update)));
            if (past.Count > most)
                past.Dequeue();
            after = update.End;
        }
        return after == place ? [.. Fitting(past.Reverse())] : [];
    }

    /// <summary>What was read last may be of another file, or from before the place was written.</summary>
    private JournalContent ContentOf(string file, Head place)
    {
        lock (_lock)
        {
            if (_last is null || _last.Name != file || _last.End.Number < place.Number)
                _last = JournalContent.Read(folder.Read(file), file);
            return _last;
        }
    }

    /// <summary>At least one: an update is no longer than a packet.</summary>
    private static IEnumerable<PastUpdate> Fitting(IEnumerable<PastUpdate> past)
    {
        var bytes = 0;
        return past.TakeWhile(update => (bytes += update.Body.Length) <= MaxBytes);
    }

    private static ReadOnlyMemory<byte> BodyOf(Update update)
    {
        var packets = new ReadOnlySequence<byte>(update.Bytes);
        WordPacket.TryRead(ref packets, out _);
        WordPacket.TryRead(ref packets, out var body);
        return body.First;
    }
}
