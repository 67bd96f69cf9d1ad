using System.Buffers;
using Chat.Domain.Messages;

namespace Chat.Net.Packets;

/// <summary>Relay to client, right after its hash: the number of the first message and an array of one or more.</summary>
public static class MessagesPacket
{
    public static void Write(IBufferWriter<byte> body, IReadOnlyList<Message> messages)
    {
    }
}
