using System.Buffers;
using Chat.Domain.Messages;
using Chat.Net.Logs;
using Chat.Net.Packets;

namespace Chat.Net.Journals;

/// <summary>Reads what was kept before a place, from the files of a journal. Any thread, one at a time.</summary>
internal sealed class PastReader(IFolder folder)
{
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
        return after == place ? [.. past.Take(most)] : [];
    }

    private static ReadOnlyMemory<byte> BodyOf(Update update)
    {
        var packets = new ReadOnlySequence<byte>(update.Bytes);
        WordPacket.TryRead(ref packets, out _);
        WordPacket.TryRead(ref packets, out var body);
        return body.First;
    }
}
