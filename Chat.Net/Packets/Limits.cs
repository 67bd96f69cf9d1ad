using System.Text.Json;

namespace Chat.Net.Packets;

/// <summary>What the relay allows, told in its hello.</summary>
/// <param name="PacketBytes">The longest body of a word packet.</param>
/// <param name="TextScalars">The longest text, in Unicode scalars.</param>
/// <param name="TextLines">The most lines of a text.</param>
/// <param name="NicknameCharacters">The longest nickname, in user-perceived characters.</param>
/// <param name="JoinSeconds">How long a connection may take to join.</param>
/// <param name="AliveSeconds">How often each end gives a sign of life.</param>
/// <param name="IdleSeconds">After how much silence a connection is given up.</param>
internal sealed record Limits(
    int PacketBytes,
    int TextScalars,
    int TextLines,
    int NicknameCharacters,
    double JoinSeconds,
    double AliveSeconds,
    double IdleSeconds)
{
    internal static Limits Read(Fields fields) => new(
        fields.Int("packetBytes"), fields.Int("textScalars"), fields.Int("textLines"), fields.Int("nicknameCharacters"),
        fields.Seconds("joinSeconds"), fields.Seconds("aliveSeconds"), fields.Seconds("idleSeconds"));

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("packetBytes"u8, PacketBytes);
        json.WriteNumber("textScalars"u8, TextScalars);
        json.WriteNumber("textLines"u8, TextLines);
        json.WriteNumber("nicknameCharacters"u8, NicknameCharacters);
        json.WriteNumber("joinSeconds"u8, JoinSeconds);
        json.WriteNumber("aliveSeconds"u8, AliveSeconds);
        json.WriteNumber("idleSeconds"u8, IdleSeconds);
    }
}
