namespace Chat.Net.Packets;

/// <summary>How the other end broke the protocol.</summary>
internal enum ProtocolFault
{
    /// <summary>A word packet of length zero.</summary>
    EmptyPacket,

    /// <summary>A word packet of more than 65,536 bytes.</summary>
    PacketTooLong,

    /// <summary>The stream ended inside a word packet.</summary>
    EndInsidePacket,

    /// <summary>A body that is not UTF-8.</summary>
    NotUtf8,

    /// <summary>A body that is not one JSON object.</summary>
    NotAnObject,

    /// <summary>An object without a type that this end may hear.</summary>
    UnknownType,

    /// <summary>A field that this type needs is not there.</summary>
    MissingField,

    /// <summary>A field is not of the kind that this type needs.</summary>
    WrongField,
}
