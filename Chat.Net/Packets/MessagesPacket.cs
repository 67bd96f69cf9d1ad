using System.Buffers;
using System.Text.Json;
using Chat.Domain.Messages;

namespace Chat.Net.Packets;

/// <summary>
/// Relay to client, right after its hash: the number of the first message and an array of one or more.
/// </summary>
internal static class MessagesPacket
{
    private static ReadOnlySpan<byte> Tail => "]}"u8;

    /// <summary>
    /// Writes the body of the packet, without the length before it: as many of the messages as fit, at least one.
    /// </summary>
    /// <returns>How many were written.</returns>
    public static int Write(PacketBuffer body, ReadOnlySpan<Message> messages)
    {
        var end = body.Length + WordPacket.MaxLength - Tail.Length;
        using var json = new Utf8JsonWriter(body, PacketCodec.Compact);
        json.WriteStartObject();
        json.WriteString("type"u8, "messages"u8);
        json.WriteNumber("first"u8, messages[0].Number);
        json.WriteStartArray("messages"u8);
        var count = 0;
        foreach (var message in messages)
        {
            var fits = body.Length;
            Write(json, message);
            json.Flush();
            if (count > 0 && body.Length > end)
            {
                body.Rewind(fits);
                break;
            }
            count++;
        }
        body.Write(Tail);
        return count;
    }

    /// <summary>The messages in the body of the packet.</summary>
    /// <exception cref="ProtocolException">It is no messages packet.</exception>
    public static IReadOnlyList<Message> Read(ReadOnlyMemory<byte> body) => JsonObjects.Read(body, Read);

    private static IReadOnlyList<Message> Read(JsonElement json)
    {
        var packet = new Fields(json, "messages");
        var first = packet.Number("first");
        return [.. packet.Objects("messages").Select((message, i) => Read(message, first + i))];
    }

    private static Message Read(Fields message, long number)
    {
        var receivedAt = new Instant(message.Number("receivedAt"));
        var kind = message.Text("kind");
        return kind switch
        {
            "said" => new Said(
                number,
                receivedAt,
                WhoIn(message),
                message.Text("text"),
                message.Text("id"),
                new Instant(message.Number("saidAt"))),
            "joined" => new Joined(number, receivedAt, WhoIn(message)),
            "renamed" => new Renamed(number, receivedAt, WhoIn(message), message.Text("to")),
            "left" => new Left(number, receivedAt, WhoIn(message), WhyOf(message.Text("why"))),
            _ => new UnknownMessage(number, receivedAt, kind),
        };
    }

    private static string WhoIn(Fields message) => NamePool.Share(message.Text("who"));

    private static LeaveReason WhyOf(string why) => why switch
    {
        "quit" => LeaveReason.Quit,
        "lost" => LeaveReason.Lost,
        _ => LeaveReason.Other,
    };

    private static void Write(Utf8JsonWriter json, Message message)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, KindOf(message));
        json.WriteNumber("receivedAt"u8, message.ReceivedAt.Milliseconds);
        json.WriteString("who"u8, message.Who);
        if (message is Said said)
        {
            json.WriteString("text"u8, said.Text);
            json.WriteString("id"u8, said.Id);
            json.WriteNumber("saidAt"u8, said.SaidAt.Milliseconds);
        }
        if (message is Renamed renamed)
            json.WriteString("to"u8, renamed.To);
        if (message is Left left)
            json.WriteString("why"u8, left.Why == LeaveReason.Quit ? "quit"u8 : "lost"u8);
        json.WriteEndObject();
    }

    private static string KindOf(Message message) => message switch
    {
        Said => "said",
        Joined => "joined",
        Left => "left",
        Renamed => "renamed",
        _ => throw new ArgumentException($"A {message.GetType().Name} is nothing that a relay says.", nameof(message)),
    };
}
