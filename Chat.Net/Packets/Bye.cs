using System.Text.Json;

namespace Chat.Net.Packets;

/// <summary>Relay to client: the connection ends now. Best effort; an end without it means: resume.</summary>
/// <param name="Words">A sentence for a person.</param>
internal sealed record Bye(ByeReason Reason, string Words) : Packet
{
    internal static Bye Read(Fields fields) =>
        new(WireName.Parse<ByeReason>(fields.Text("reason")), fields.Text("words"));

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteString("reason"u8, WireName.Of(Reason));
        json.WriteString("words"u8, Words);
    }
}
