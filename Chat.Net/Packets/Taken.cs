using System.Text.Json;

namespace Chat.Net.Packets;

/// <summary>
/// Relay to client: what was said with this id is in the list already, as the message of this number.
/// </summary>
internal sealed record Taken(string Id, long Number) : Packet
{
    internal static Taken Read(Fields fields) => new(fields.Text("id"), fields.Number("number"));

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteString("id"u8, Id);
        json.WriteNumber("number"u8, Number);
    }
}
