using System.Globalization;
using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>What is asked of a text before it leaves: whether the relay's limits allow it.</summary>
internal static class OutgoingText
{
    /// <returns>Why the relay would not take it, for a person; null where it would.</returns>
    public static string? ComplaintOf(Say say, Limits limits) =>
        say.Text.EnumerateRunes().Count() > limits.TextScalars
            ? string.Create(
                CultureInfo.InvariantCulture, $"Message too long: the limit is {limits.TextScalars:N0} characters.")
        : say.Text.Count(c => c == '\n') >= limits.TextLines
            ? $"Message too long: the limit is {limits.TextLines} lines."
        : PacketCodec.Encode(say).Length - WordPacket.HeaderSize > limits.PacketBytes
            ? "Message too long for this server."
        : null;
}
