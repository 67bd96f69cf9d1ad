using System.Text.Json;
using Chat.Domain.Messages;

namespace Chat.Net.Packets;

/// <summary>Relay to client: the hash of the list up to the end of the messages packet that follows at once.</summary>
internal sealed record HashPacket(Hash Hash) : Packet
{
    internal static HashPacket Read(Fields fields) => new(fields.Hash("hash"));

    internal override void Write(Utf8JsonWriter json) => json.WriteString("hash"u8, Hash.ToString());
}
