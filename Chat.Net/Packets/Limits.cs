namespace Chat.Net.Packets;

/// <summary>What the relay allows, told in its hello.</summary>
/// <param name="PacketBytes">The longest body of a word packet.</param>
/// <param name="TextScalars">The longest text, in Unicode scalars.</param>
/// <param name="TextLines">The most lines of a text.</param>
/// <param name="NicknameCharacters">The longest nickname, in user-perceived characters.</param>
/// <param name="JoinSeconds">How long a connection may take to join.</param>
/// <param name="AliveSeconds">How often each end gives a sign of life.</param>
/// <param name="IdleSeconds">After how much silence a connection is given up.</param>
public sealed record Limits(
    int PacketBytes, int TextScalars, int TextLines, int NicknameCharacters, double JoinSeconds, double AliveSeconds, double IdleSeconds);
