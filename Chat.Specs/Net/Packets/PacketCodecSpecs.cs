using System.Buffers;
using System.Text;
using Chat.Domain.Messages;
using Chat.Net.Packets;

namespace Chat.Specs.Net.Packets;

internal sealed class PacketCodecSpecs
{
    private static readonly Hash _hash = Hash.OfHistory([1]);

    private static readonly object[][] _wire =
    [
        [new Hello(1, "secret", new Limits(65_536, 4_000, 100, 20, 10, 15, 45)),
            """{"type":"hello","version":1,"session":"secret","limits":"""
                + """{"packetBytes":65536,"textScalars":4000,"textLines":100,"nicknameCharacters":20"""
                + ""","joinSeconds":10,"aliveSeconds":15,"idleSeconds":45}}"""],
        [new Join("secret", 1, "ada"), """{"type":"join","session":"secret","version":1,"nickname":"ada"}"""],
        [new Join("secret", 1, "ada", "0123456789abcdef0123456789abcdef"),
            """{"type":"join","session":"secret","version":1,"nickname":"ada","key":"""
                + "\"0123456789abcdef0123456789abcdef\"}"],
        [new Join("secret", 1, "ada", Last: new Head(7, _hash)),
            """{"type":"join","session":"secret","version":1,"nickname":"ada","last":"""
                + $$$"""{"number":7,"hash":"{{{_hash}}}"}}"""],
        [new Refused(RefusedRequest.Say, "1", RefusedReason.TextEmpty, "Nothing was said."),
            """{"type":"refused","what":"say","id":"1","reason":"textEmpty","words":"Nothing was said."}"""],
        [new Welcome("ada", false, new Head(0, _hash), "00ff"),
            """{"type":"welcome","nickname":"ada","resumed":false,"from":"""
                + $$$"""{"number":0,"hash":"{{{_hash}}}"},"history":"00ff"}"""],
        [new Present(["ada", "Zoë"], 9), """{"type":"present","nicknames":["ada","Zoë"],"upTo":9}"""],
        [new HashPacket(_hash), $$"""{"type":"hash","hash":"{{_hash}}"}"""],
        [new Say("1", "\"é😀\u2028\u00a0</\u007f\n", new Instant(1_700_000_000_123)),
            "{\"type\":\"say\",\"id\":\"1\",\"text\":\"\\\"é😀\u2028\u00a0</\u007f\\n\",\"saidAt\":1700000000123}"],
        [new Taken("1", 5), """{"type":"taken","id":"1","number":5}"""],
        [new Alive(), """{"type":"alive"}"""],
        [new Leave(), """{"type":"leave"}"""],
        [new Rename("lovelace"), """{"type":"rename","nickname":"lovelace"}"""],
        [new Notice("Soon."), """{"type":"notice","words":"Soon."}"""],
        [new Bye(ByeReason.Shutdown, "The relay stops."),
            """{"type":"bye","reason":"shutdown","words":"The relay stops."}"""],
    ];

    [TestCaseSource(nameof(_wire))]
    public void A_packet_is_compact_json_with_its_type_and_minimal_escaping(Packet packet, string json)
    {
        var encoded = new ReadOnlySequence<byte>(PacketCodec.Encode(packet));

        Encoding.UTF8.GetString(encoded.Slice(WordPacket.HeaderSize)).ShouldBe(json);
    }

    [Test]
    public void A_question_for_the_past_goes_over_the_wire()
    {
        var fetch = new Fetch(new Head(7, _hash), 5);
        var body = PacketCodec.Encode(fetch)[WordPacket.HeaderSize..];

        Encoding.UTF8.GetString(body.Span).ShouldBe(
            $$$"""{"type":"fetch","before":{"number":7,"hash":"{{{_hash}}}"},"updates":5}""");
        PacketReader.FromClient.Read(body).ShouldBe(fetch);
    }

    [TestCaseSource(nameof(_wire))]
    public void A_packet_is_read_back(Packet packet, string json)
    {
        var kinds = packet is Join or Say or Leave or Rename ? PacketReader.FromClient : PacketReader.FromRelay;

        var read = kinds.Read(Encoding.UTF8.GetBytes(json));

        PacketCodec.Encode(read).ToArray().ShouldBe(PacketCodec.Encode(packet).ToArray());
    }

    [Test]
    public void A_join_does_not_write_out_its_key()
    {
        var join = new Join("session", 1, "ada", "0123456789abcdef0123456789abcdef");

        $"{join}".ShouldBe("Join { Nickname = ada }");
    }

    [Test]
    public void Encoding_a_packet_allocates_little_more_than_the_packet()
    {
        PacketCodec.Encode(new Alive());
        var before = GC.GetAllocatedBytesForCurrentThread();

        PacketCodec.Encode(new Alive());

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(200);
    }
}
