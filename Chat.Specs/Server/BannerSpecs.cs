using System.Net;
using Chat.Server;

namespace Chat.Specs.Server;

public class BannerSpecs
{
    [Test]
    public void An_open_server_warns_who_can_join() =>
        Banner.Of(IPAddress.Any, 6969, 6970).ShouldBe(
            "Listening on 0.0.0.0, ports 6969 (to clients) and 6970 (from clients). "
            + "Anyone who can reach this machine can join; traffic is unencrypted. Ctrl-C stops it.");

    [Test]
    public void A_server_that_keeps_what_is_said_says_where() =>
        Banner.Of(IPAddress.Loopback, 6969, 6970, "/home/ada/relay-6969")
            .ShouldContain(" What is said is kept in /home/ada/relay-6969. ");
}
