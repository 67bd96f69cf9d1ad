using NUnit.Framework;
using Shouldly;

namespace Packets;

public class PacketSpecs
{
    [Test]
    public void A_packet_is_the_length_a_colon_and_the_word() => Packet.Pack("hello").ShouldBe("5:hello");
}
