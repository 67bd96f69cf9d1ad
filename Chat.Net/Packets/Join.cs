using System.Text.Json;
using Chat.Domain.Messages;

namespace Chat.Net.Packets;

/// <summary>Client to relay, first on the inbox connection.</summary>
/// <param name="Session">The secret from the hello on the delivery connection.</param>
/// <param name="Version">The protocol's version that the client speaks.</param>
/// <param name="Nickname">The name it asks for.</param>
/// <param name="Key">By which the name can be taken over: 32 hexadecimal digits, drawn by the client.</param>
/// <param name="Last">When it comes back: the newest place in the chain that it verified.</param>
internal sealed record Join(string Session, int Version, string Nickname, string? Key = null, Head? Last = null)
    : Packet
{
    /// <summary>Without its secrets: the key and the session.</summary>
    public override string ToString() => $"{nameof(Join)} {{ {nameof(Nickname)} = {Nickname} }}";

    internal static Join Read(Fields fields) => new(
        fields.Text("session"), fields.Int("version"), fields.Text("nickname"),
        fields.Has("key") ? fields.Key("key") : null, fields.Has("last") ? fields.Head("last") : null);

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteString("session"u8, Session);
        json.WriteNumber("version"u8, Version);
        json.WriteString("nickname"u8, Nickname);
        if (Key is not null)
            json.WriteString("key"u8, Key);
        if (Last is { } last)
            json.WriteHead("last"u8, last);
    }
}
