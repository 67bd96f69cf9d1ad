namespace Chat.Net.Packets;

/// <summary>How the other end broke the protocol.</summary>
public enum ProtocolFault
{
    /// <summary>A word packet of length zero.</summary>
    EmptyPacket,

    /// <summary>A word packet of more than 65,536 bytes.</summary>
    PacketTooLong,

    /// <summary>The stream ended inside a word packet.</summary>
    EndInsidePacket,
}
