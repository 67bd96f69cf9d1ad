using System.Text.Json;
using Chat.Domain.Messages;

namespace Chat.Net.Packets;

/// <summary>Relay to client, before a messages packet: an update that ends where the client's copy begins.</summary>
/// <param name="After">The place from which the update goes on: the copy begins there then.</param>
/// <param name="Left">How many updates of the same answer follow.</param>
internal sealed record Past(Head After, int Left) : Packet
{
    internal static Past Read(Fields fields) => new(fields.Head("after"), fields.Int("left"));

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteHead("after"u8, After);
        json.WriteNumber("left"u8, Left);
    }
}
