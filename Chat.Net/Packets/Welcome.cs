using System.Text.Json;
using Chat.Domain.Messages;

namespace Chat.Net.Packets;

/// <summary>Relay to client: it has joined.</summary>
/// <param name="Nickname">The nickname as kept.</param>
/// <param name="Resumed">Whether the copy goes on where the client's ended; else it begins anew.</param>
/// <param name="From">Where the copy begins: the updates that follow come after this place in the chain.</param>
/// <param name="History">The id of the history, 32 hexadecimal digits; a restarted relay begins another.</param>
internal sealed record Welcome(string Nickname, bool Resumed, Head From, string History) : Packet
{
    internal static Welcome Read(Fields fields) =>
        new(fields.Text("nickname"), fields.Bool("resumed"), fields.Head("from"), fields.Text("history"));

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteString("nickname"u8, Nickname);
        json.WriteBoolean("resumed"u8, Resumed);
        json.WriteHead("from"u8, From);
        json.WriteString("history"u8, History);
    }
}
