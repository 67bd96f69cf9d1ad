using System.Buffers;
using Chat.Domain.Messages;
using Chat.Net.Logs;
using Chat.Net.Packets;

namespace Chat.Specs.Net.Logs;

/// <summary>Reads a log as a client does: hash first, then the messages.</summary>
internal static class Copies
{
    public static MessageList Of(Head start, Cursor cursor) => GoOn(MessageList.From(start), cursor);

    public static MessageList GoOn(MessageList copy, Cursor cursor)
    {
        var bytes = new ReadOnlySequence<byte>(AllOf(cursor));
        while (WordPacket.TryRead(ref bytes, out var hash) && WordPacket.TryRead(ref bytes, out var body))
        {
            var claimed = ((HashPacket)PacketReader.FromRelay.Read(hash.ToArray())).Hash;
            copy.TryAppend(claimed, body.ToArray(), MessagesPacket.Read, out copy).ShouldBe(AppendResult.Appended);
        }
        bytes.IsEmpty.ShouldBeTrue();
        return copy;
    }

    public static byte[] AllOf(Cursor cursor)
    {
        var all = new List<byte>();
        while (cursor.Pending is { IsEmpty: false } pending)
        {
            all.AddRange(pending.Span);
            cursor.Advance(pending.Length);
        }
        return [.. all];
    }
}
