using System.Buffers;
using Chat.Domain.Messages;
using Chat.Net.Logs;
using Chat.Net.Packets;

namespace Chat.Net.Journals;

/// <summary>What the bytes of a journal say.</summary>
internal static class JournalContent
{
    /// <summary>How many bytes name a history.</summary>
    public const int IdSize = 16;

    public static (ReadOnlyMemory<byte> HistoryId, IReadOnlyList<Update> Updates) Read(ReadOnlyMemory<byte> bytes)
    {
        var updates = new List<Update>();
        var rest = new ReadOnlySequence<byte>(bytes[IdSize..]);
        while (WordPacket.TryRead(ref rest, out var hash) && WordPacket.TryRead(ref rest, out var body))
            updates.Add(UpdateOf(hash.ToArray(), body.ToArray()));
        return (bytes[..IdSize], updates);
    }

    private static Update UpdateOf(byte[] hash, byte[] body)
    {
        var messages = MessagesPacket.Read(body);
        var end = new Head(messages[^1].Number, ((HashPacket)PacketReader.FromRelay.Read(hash)).Hash);
        var bytes = new PacketBuffer();
        WordPacket.Write(bytes, hash);
        WordPacket.Write(bytes, body);
        return new Update(end, messages, bytes.WrittenMemory);
    }
}
