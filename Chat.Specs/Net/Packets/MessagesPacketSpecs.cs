using System.Text;
using Chat.Domain.Messages;
using Chat.Net.Packets;

namespace Chat.Specs.Net.Packets;

public class MessagesPacketSpecs
{
    private static readonly Message[] _messages =
    [
        new Joined(7, new Instant(1_000), "ada"),
        new Said(8, new Instant(2_000), "Zoë", "hello\n😀", "id-1", new Instant(1_900)),
        new Left(9, new Instant(3_000), "ada", LeaveReason.Lost),
    ];

    private const string Wire =
        """{"type":"messages","first":7,"messages":["""
        + """{"kind":"joined","receivedAt":1000,"who":"ada"},"""
        + """{"kind":"said","receivedAt":2000,"who":"Zoë","text":"hello\n😀","id":"id-1","saidAt":1900},"""
        + """{"kind":"left","receivedAt":3000,"who":"ada","why":"lost"}]}""";

    [Test]
    public void A_messages_packet_carries_the_number_of_its_first_message()
    {
        var body = new PacketBuffer();

        MessagesPacket.Write(body, _messages);

        Encoding.UTF8.GetString(body.Written).ShouldBe(Wire);
    }

    [Test]
    public void An_unknown_message_kind_keeps_its_number()
    {
        var read = MessagesPacket.Read(
            """{"type":"messages","first":3,"messages":[{"kind":"waved","receivedAt":5,"who":"ada","why":"lost"}]}"""u8
                .ToArray());

        read.ShouldBe([new UnknownMessage(3, new Instant(5), "waved")]);
    }

    [TestCase("quit", LeaveReason.Quit)]
    [TestCase("lost", LeaveReason.Lost)]
    [TestCase("banished", LeaveReason.Other)]
    public void An_unknown_leave_reason_is_read_as_other(string why, LeaveReason read)
    {
        var body = """{"type":"messages","first":3,"messages":["""
            + $$"""{"kind":"left","receivedAt":5,"who":"ada","why":"{{why}}"}]}""";

        MessagesPacket.Read(Encoding.UTF8.GetBytes(body)).ShouldBe([new Left(3, new Instant(5), "ada", read)]);
    }

    [Test]
    public void Messages_are_read_back_as_written()
    {
        MessagesPacket.Read(Encoding.UTF8.GetBytes(Wire)).ShouldBe(_messages);
    }
}
