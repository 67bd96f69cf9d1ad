using System.Net;
using Chat.Net.Relaying;

namespace Chat.Specs.Net.Relaying;

public class NetworkSpecs
{
    [TestCase("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [TestCase("192.0.2.7", "192.0.2.7")]
    [TestCase("::ffff:192.0.2.7", "192.0.2.7")]
    public void Addresses_of_a_subnet_are_one_network(string address, string network) =>
        Should.NotThrow(() => Network.Of(IPAddress.Parse(address))).ShouldBe(IPAddress.Parse(network));
}
