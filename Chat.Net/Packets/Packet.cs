using System.Text.Json;

namespace Chat.Net.Packets;

/// <summary>
/// What one end tells the other: the body of a word packet, one JSON object with a type. <see cref="PacketReader"/>
/// lists them all.
/// </summary>
internal abstract record Packet
{
    private protected Packet()
    {
    }

    /// <summary>Writes the fields that come after the type.</summary>
    internal virtual void Write(Utf8JsonWriter json)
    {
    }
}
