using System.Text.Json;

namespace Chat.Net.Packets;

/// <summary>Relay to client, first of all.</summary>
/// <param name="Version">The protocol's version that the relay speaks.</param>
/// <param name="Session">A secret of 32 hexadecimal digits that ties the inbox connection to this one.</param>
/// <param name="Limits">What the relay allows.</param>
/// <param name="Past">Whether what came before a copy can be fetched.</param>
internal sealed record Hello(int Version, string Session, Limits Limits, bool Past = false) : Packet
{
    internal static Hello Read(Fields fields) =>
        new(
            fields.Int("version"), fields.Text("session"), Limits.Read(fields.Object("limits")),
            fields.Has("past") && fields.Bool("past"));

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("version"u8, Version);
        json.WriteString("session"u8, Session);
        json.WriteStartObject("limits"u8);
        Limits.Write(json);
        json.WriteEndObject();
        if (Past)
            json.WriteBoolean("past"u8, true);
    }
}
