using System.Text;
using Chat.Net.Packets;

namespace Chat.Specs.Net.Packets;

internal sealed class BadPacketSpecs
{
    private static readonly object[][] _bad =
    [
        [new byte[] { (byte)'{', 0xC3, (byte)'}' }, ProtocolFault.NotUtf8, "UTF-8"],
        [Bytes("hello"), ProtocolFault.NotAnObject, "JSON object"],
        [Bytes("""{"type":"alive"} {}"""), ProtocolFault.NotAnObject, "JSON object"],
        [Bytes("[]"), ProtocolFault.NotAnObject, "JSON object"],
        [Bytes(new string('[', 100)), ProtocolFault.NotAnObject, "JSON object"],
        [Bytes("{}"), ProtocolFault.UnknownType, "'type'"],
        [Bytes("""{"type":7}"""), ProtocolFault.UnknownType, "'type'"],
        [Bytes("""{"type":"\ud800"}"""), ProtocolFault.UnknownType, "'type'"],
        [Bytes("""{"type":"welcome"}"""), ProtocolFault.UnknownType, "join, say, alive, leave"],
        [Bytes("""{"type":"say","id":"1","saidAt":1}"""), ProtocolFault.MissingField, "'text'"],
        [Bytes("""{"type":"say","id":"1","text":null,"saidAt":1}"""), ProtocolFault.WrongField, "text"],
        [Bytes("""{"type":"say","id":"1","text":7,"saidAt":1}"""), ProtocolFault.WrongField, "'text'"],
        [Bytes("""{"type":"say","id":"1","text":"a\udc00","saidAt":1}"""), ProtocolFault.WrongField, "'text'"],
        [Bytes("""{"type":"say","id":"1","text":"a","saidAt":"noon"}"""), ProtocolFault.WrongField, "'saidAt'"],
        [Bytes("""{"type":"join","session":"s","version":1,"nickname":"a","last":{"number":1,"hash":"00"}}"""),
            ProtocolFault.WrongField, "'last.hash'"],
        [Bytes("""{"type":"join","session":"s","version":1,"nickname":"a","key":""}"""),
            ProtocolFault.WrongField, "'key' in a 'join' packet is 32 hexadecimal digits"],
        [Bytes("""{"type":"join","session":"s","version":1,"nickname":"a","key":"0123456789ABCDEF0123456789abcdef"}"""),
            ProtocolFault.WrongField, "'key'"],
    ];

    [TestCaseSource(nameof(_bad))]
    public void An_invalid_packet_raises_an_error_that_names_the_problem(byte[] body, ProtocolFault fault, string words)
    {
        var error = Should.Throw<ProtocolException>(() => PacketReader.FromClient.Read(body));

        error.Fault.ShouldBe(fault);
        error.Message.ShouldContain(words, Case.Sensitive);
    }

    [TestCase("""{"type":"nothing"}""", "A packet here has a 'type' of "
        + "hello, refused, welcome, present, hash, taken, alive, notice, past, bye; this one has another.")]
    [TestCase("{}", "A packet here has a 'type' of "
        + "hello, refused, welcome, present, hash, taken, alive, notice, past, bye; this one has none.")]
    [TestCase("""{"type":"taken","id":"1"}""", "A 'taken' packet lacks a field that it needs: 'number'.")]
    [TestCase("""{"type":"taken","id":"1","number":1.5}""",
        "'number' in a 'taken' packet is a whole number; this one is something else.")]
    [TestCase("""{"type":"taken","id":1,"number":1}""",
        "'id' in a 'taken' packet is text; this one is something else.")]
    [TestCase("""{"type":"welcome","nickname":"a","resumed":"no","from":{"number":0,"hash":"00"},"history":"00"}""",
        "'resumed' in a 'welcome' packet is true or false; this one is something else.")]
    [TestCase("""{"type":"welcome","nickname":"a","resumed":true,"from":{"number":0,"hash":"00"},"history":"00"}""",
        "'from.hash' in a 'welcome' packet is 64 hexadecimal digits; this one is something else.")]
    [TestCase("""{"type":"welcome","nickname":"a","resumed":false,"from":7,"history":"00"}""",
        "'from' in a 'welcome' packet is an object; this one is something else.")]
    [TestCase("""{"type":"present","nicknames":"ada","upTo":1}""",
        "'nicknames' in a 'present' packet is an array of text; this one is something else.")]
    [TestCase("""{"type":"present","nicknames":["ada",7],"upTo":1}""",
        "'nicknames' in a 'present' packet is an array of text; this one is something else.")]
    [TestCase("""{"type":"hello","version":"1","session":"s","limits":{}}""",
        "'version' in a 'hello' packet is a whole number; this one is something else.")]
    [TestCase("""{"type":"hello","version":1,"session":"s","limits":{"packetBytes":1,"textScalars":1,"""
        + """
        "textLines":1,"nicknameCharacters":1,"joinSeconds":"1"}}
        """,
        "'limits.joinSeconds' in a 'hello' packet is a number; this one is something else.")]
    public void An_error_says_which_field_is_wrong_and_what_it_should_be(string body, string words) =>
        Should.Throw<ProtocolException>(() => PacketReader.FromRelay.Read(Bytes(body))).Message.ShouldBe(words);

    [TestCase("0")]
    [TestCase("1e300")]
    public void A_time_in_a_hello_is_one_that_can_be_waited_for(string seconds) =>
        Should.Throw<ProtocolException>(() => PacketReader.FromRelay.Read(Bytes(
            $$"""
            {"type":"hello","version":1,"session":"s","limits":{"packetBytes":1,"textScalars":1,"textLines":1,
            "nicknameCharacters":1,"joinSeconds":10,"aliveSeconds":{{seconds}},"idleSeconds":45} }
            """))).Message.ShouldBe("'limits.aliveSeconds' in a 'hello' packet is a number of seconds, "
                + "more than 0 and at most 30 days; this one is something else.");

    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("[7]")]
    [TestCase("[{},7]")]
    public void A_messages_packet_needs_one_object_or_more(string messages) =>
        Should.Throw<ProtocolException>(
            () => MessagesPacket.Read(Bytes($$"""{"type":"messages","first":1,"messages":{{messages}}}""")))
            .Message.ShouldBe("'messages' in a 'messages' packet is an array of one or more objects; "
                + "this one is something else.");

    [Test]
    public void A_field_name_with_a_lone_surrogate_is_an_error()
    {
        var error = Should.Throw<ProtocolException>(
            () => PacketReader.FromClient.Read(Bytes("""{"\ud800":1,"type":"alive"}""")));

        error.Fault.ShouldBe(ProtocolFault.NotAnObject);
    }

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);
}
