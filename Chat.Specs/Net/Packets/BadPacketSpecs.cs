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
    ];

    [TestCaseSource(nameof(_bad))]
    public void An_invalid_packet_raises_an_error_that_names_the_problem(byte[] body, ProtocolFault fault, string words)
    {
        var error = Should.Throw<ProtocolException>(() => PacketReader.FromClient.Read(body));

        error.Fault.ShouldBe(fault);
        error.Message.ShouldContain(words, Case.Sensitive);
    }

    [Test]
    public void A_field_name_with_a_lone_surrogate_is_an_error()
    {
        var error = Should.Throw<ProtocolException>(
            () => PacketReader.FromClient.Read(Bytes("""{"\ud800":1,"type":"alive"}""")));

        error.Fault.ShouldBe(ProtocolFault.NotAnObject);
    }

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);
}
