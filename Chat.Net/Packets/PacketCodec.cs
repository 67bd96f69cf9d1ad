using System.Buffers;
using System.Buffers.Binary;
using System.Text.Json;

namespace Chat.Net.Packets;

/// <summary>Packets to bytes and back.</summary>
public static class PacketCodec
{
    /// <summary>The packet as a word packet, ready for the wire.</summary>
    public static ReadOnlyMemory<byte> Encode(Packet packet)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.GetSpan(WordPacket.HeaderSize);
        buffer.Advance(WordPacket.HeaderSize);
        using (var json = new Utf8JsonWriter(buffer, PacketJson.Compact))
            JsonSerializer.Serialize(json, packet, PacketJson.Default.Packet);
        var bytes = buffer.WrittenMemory.ToArray();
        BinaryPrimitives.WriteInt32BigEndian(bytes, bytes.Length - WordPacket.HeaderSize);
        return bytes;
    }
}
