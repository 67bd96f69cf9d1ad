using System.Globalization;
using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>What is asked of a name before it leaves: whether the relay's limits allow it.</summary>
internal static class OutgoingName
{
    /// <returns>Why the relay would not take it, for a person; null where it may.</returns>
    public static string? ComplaintOf(string nickname, Limits limits) =>
        new StringInfo(nickname).LengthInTextElements > limits.NicknameCharacters
            || PacketCodec.Encode(new Rename(nickname)).Length > limits.PacketBytes / 2
            ? $"Names can have at most {limits.NicknameCharacters} characters."
            : null;
}
