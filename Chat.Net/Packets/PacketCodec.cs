using System.Text.Json;

namespace Chat.Net.Packets;

/// <summary>Packets to bytes.</summary>
internal static class PacketCodec
{
    internal static readonly JsonWriterOptions Compact =
        new() { Encoder = new PlainJsonEncoder(), SkipValidation = true };

    /// <summary>A buffer for each thread.</summary>
    [ThreadStatic]
    private static PacketBuffer? _buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? _json;

    /// <summary>The packet as a word packet, ready for the wire.</summary>
    public static ReadOnlyMemory<byte> Encode(Packet packet) => Encode([packet]);

    /// <summary>The packets one after the other, ready for the wire.</summary>
    public static ReadOnlyMemory<byte> Encode(IReadOnlyList<Packet> packets)
    {
        var buffer = _buffer ??= new PacketBuffer();
        buffer.Rewind();
        foreach (var packet in packets)
            Write(buffer, packet);
        return buffer.Written.ToArray();
    }

    private static void Write(PacketBuffer buffer, Packet packet)
    {
        var begin = WordPacket.Begin(buffer);
        var json = _json ??= new Utf8JsonWriter(buffer, Compact);
        json.Reset(buffer);
        json.WriteStartObject();
        json.WriteString("type"u8, PacketType.Of(packet));
        packet.Write(json);
        json.WriteEndObject();
        json.Flush();
        WordPacket.End(buffer, begin);
    }
}
