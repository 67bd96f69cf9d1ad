using System.Buffers;
using Chat.Net.Packets;

namespace Chat.Specs.Net.Packets;

internal sealed class WordPacketSpecs
{
    [TestCase("00000000", ProtocolFault.EmptyPacket)]
    [TestCase("00010001", ProtocolFault.PacketTooLong)]
    [TestCase("FFFFFFFF", ProtocolFault.PacketTooLong)]
    [TestCase("474554202F", ProtocolFault.PacketTooLong, Description = "GET /")]
    public void A_length_out_of_bounds_is_an_error_before_the_body_arrives(string bytes, ProtocolFault fault)
    {
        var buffer = new ReadOnlySequence<byte>(Convert.FromHexString(bytes));

        var error = Should.Throw<ProtocolException>(() => WordPacket.TryRead(ref buffer, out _));

        error.Fault.ShouldBe(fault);
        error.Message.ShouldContain("1 to 65,536");
    }
}
