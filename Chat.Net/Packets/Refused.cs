using System.Text.Json;

namespace Chat.Net.Packets;

/// <summary>Relay to client: something was not taken.</summary>
/// <param name="Id">The id of the say that was refused; absent for a join.</param>
/// <param name="Words">A sentence for a person.</param>
internal sealed record Refused(RefusedRequest What, string? Id, RefusedReason Reason, string Words) : Packet
{
    internal static Refused Read(Fields fields) => new(
        WireName.Parse<RefusedRequest>(fields.Text("what")), fields.Has("id") ? fields.Text("id") : null,
        WireName.Parse<RefusedReason>(fields.Text("reason")), fields.Text("words"));

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteString("what"u8, WireName.Of(What));
        if (Id is not null)
            json.WriteString("id"u8, Id);
        json.WriteString("reason"u8, WireName.Of(Reason));
        json.WriteString("words"u8, Words);
    }
}
