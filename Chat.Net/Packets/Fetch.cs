using System.Text.Json;
using Chat.Domain.Messages;

namespace Chat.Net.Packets;

/// <summary>Client to relay: asks for what came before its copy.</summary>
/// <param name="Before">Where its copy begins.</param>
/// <param name="Updates">How many updates it takes at most.</param>
internal sealed record Fetch(Head Before, int Updates) : Packet
{
    internal static Fetch Read(Fields fields) => new(fields.Head("before"), fields.Int("updates"));

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteHead("before"u8, Before);
        json.WriteNumber("updates"u8, Updates);
    }
}
