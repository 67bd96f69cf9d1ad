using System.Buffers;
using System.Text.Json;
using Chat.Domain.Messages;
using Chat.Net.Packets;

namespace Chat.Net.Journals;

/// <summary>What a journal ends with when its relay was stopped, and was not killed: nothing of it is torn.</summary>
/// <param name="At">When it stopped, by the relay's clock.</param>
internal sealed record JournalStop(Instant At) : Packet
{
    /// <summary>The packet that the bytes end with, and where it begins; null where they end otherwise.</summary>
    public static (JournalStop Stop, int Begin)? FindAtEnd(ReadOnlyMemory<byte> bytes)
    {
        var begin = bytes.Span.LastIndexOf("{\"type\":\"journalStop\""u8) - WordPacket.HeaderSize;
        return begin >= 0 && TryRead(new ReadOnlySequence<byte>(bytes[begin..])) is { } stop ? (stop, begin) : null;
    }

    /// <summary>The packet, where the bytes are that and nothing more; else null.</summary>
    private static JournalStop? TryRead(ReadOnlySequence<byte> bytes)
    {
        try
        {
            return WordPacket.TryRead(ref bytes, out var body) && bytes.IsEmpty
                ? JsonObjects.Read(body.ToArray(), Read)
                : null;
        }
        catch (ProtocolException)
        {
            return null;
        }
    }

    private static JournalStop? Read(JsonElement json) => JsonObjects.TypeOf(json) == PacketType.Of<JournalStop>()
        ? new JournalStop(new Fields(json, "journalStop").Instant("at"))
        : null;

    internal override void Write(Utf8JsonWriter json) => json.WriteNumber("at"u8, At.Milliseconds);
}
