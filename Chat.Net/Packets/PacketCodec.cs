namespace Chat.Net.Packets;

/// <summary>Packets to bytes and back.</summary>
public static class PacketCodec
{
    /// <summary>The packet as a word packet, ready for the wire.</summary>
    public static ReadOnlyMemory<byte> Encode(Packet packet) => new byte[WordPacket.HeaderSize];
}
