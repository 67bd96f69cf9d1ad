using System.Text.Json;
using Chat.Domain.Messages;

namespace Chat.Net.Packets;

/// <summary>Client to relay: something to say.</summary>
/// <param name="Id">1 to 64 visible ASCII characters, unique among what this nickname says.</param>
/// <param name="SaidAt">The author's own time.</param>
internal sealed record Say(string Id, string Text, Instant SaidAt) : Packet
{
    internal static Say Read(Fields fields) => new(fields.Text("id"), fields.Text("text"), fields.Instant("saidAt"));

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteString("id"u8, Id);
        json.WriteString("text"u8, Text);
        json.WriteNumber("saidAt"u8, SaidAt.Milliseconds);
    }
}
