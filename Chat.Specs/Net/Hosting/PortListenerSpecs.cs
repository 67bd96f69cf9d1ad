using System.Net.Sockets;
using Chat.Net.Hosting;

namespace Chat.Specs.Net.Hosting;

public class PortListenerSpecs
{
    [TestCase(SocketError.AccessDenied, 100)]
    public void Accepting_pauses_unless_a_client_merely_hung_up(SocketError error, int milliseconds) =>
        PortListener.PauseAfter(error).TotalMilliseconds.ShouldBe(milliseconds);
}
