using System.Text.Json;

namespace Chat.Net.Packets;

/// <summary>Packets to bytes and back.</summary>
public static class PacketCodec
{
    /// <summary>The packet as a word packet, ready for the wire.</summary>
    public static ReadOnlyMemory<byte> Encode(Packet packet)
    {
        var buffer = new PacketBuffer();
        var begin = WordPacket.Begin(buffer);
        using (var json = new Utf8JsonWriter(buffer, PacketJson.Compact))
            JsonSerializer.Serialize(json, packet, PacketJson.Default.Packet);
        WordPacket.End(buffer, begin);
        return buffer.WrittenMemory;
    }
}
