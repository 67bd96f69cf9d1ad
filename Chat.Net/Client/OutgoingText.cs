using System.Globalization;
using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>What is asked of a text before it leaves: whether the relay's limits allow it.</summary>
internal static class OutgoingText
{
    /// <returns>Why the relay would not take it, for a person; null where it would.</returns>
    public static string? ComplaintOf(Say say, Limits limits) =>
        say.Text.EnumerateRunes().Count() > limits.TextScalars
            ? string.Create(CultureInfo.InvariantCulture, $"A text has at most {limits.TextScalars:N0} characters.")
        : say.Text.Count(c => c == '\n') >= limits.TextLines ? $"A text has at most {limits.TextLines} lines."
        : PacketCodec.Encode(say).Length - WordPacket.HeaderSize > limits.PacketBytes
            ? "This text is larger than the relay takes."
        : null;
}
