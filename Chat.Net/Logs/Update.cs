using Chat.Domain.Messages;

namespace Chat.Net.Logs;

/// <summary>Messages as every client gets them.</summary>
/// <param name="End">The place in the chain where they end.</param>
/// <param name="Bytes">A hash packet and a messages packet, ready for the wire.</param>
internal sealed record Update(Head End, IReadOnlyList<Message> Messages, ReadOnlyMemory<byte> Bytes);
