using System.Text.Json;

namespace Chat.Net.Packets;

/// <summary>Client to relay: a member wants another name.</summary>
internal sealed record Rename(string Nickname) : Packet
{
    internal static Rename Read(Fields fields) => new(fields.Text("nickname"));

    internal override void Write(Utf8JsonWriter json) => json.WriteString("nickname"u8, Nickname);
}
