using System.Buffers;
using Chat.Domain.Messages;
using Chat.Net.Logs;
using Chat.Net.Packets;

namespace Chat.Net.Journals;

/// <summary>Reads what was kept before a place, from the files of a journal. Any thread, one at a time.</summary>
internal sealed class PastReader(IFolder folder)
{
    /// <summary>How much an answer may have.</summary>
    private const int MaxBytes = 256 << 10;

    /// <param name="most">How many updates at most.</param>
    /// <returns>The updates before the place, newest first.</returns>
    /// <exception cref="IOException">The disk fails.</exception>
    public IReadOnlyList<PastUpdate> Before(Head place, int most)
    {
        if (JournalFiles.WithMessage(folder.Names, place.Number) is not { } file)
            return [];
        var content = JournalContent.Read(folder.Read(file), file);
        var past = new List<PastUpdate>();
        var after = content.After;
        foreach (var update in content.Updates.TakeWhile(update => update.End.Number <= place.Number))
        {
            past.Insert(0, new PastUpdate(after, BodyOf(update)));
            after = update.End;
        }
        return after == place ? [.. Fitting(past.Take(most))] : [];
    }

    /// <summary>At least one.</summary>
    private static IEnumerable<PastUpdate> Fitting(IEnumerable<PastUpdate> past)
    {
        var bytes = 0;
        return past.TakeWhile(update => bytes == 0 | (bytes += update.Body.Length) <= MaxBytes);
    }

    private static ReadOnlyMemory<byte> BodyOf(Update update)
    {
        var packets = new ReadOnlySequence<byte>(update.Bytes);
        WordPacket.TryRead(ref packets, out _);
        WordPacket.TryRead(ref packets, out var body);
        return body.First;
    }
}
