using System.Text.Json;

namespace Chat.Net.Packets;

/// <summary>Relay to client: a sentence for the person.</summary>
internal sealed record Notice(string Words) : Packet
{
    internal static Notice Read(Fields fields) => new(fields.Text("words"));

    internal override void Write(Utf8JsonWriter json) => json.WriteString("words"u8, Words);
}
