using System.Net;

namespace Chat.Net.Hosting;

/// <summary>Where a relay listens. Port 0 stands for any free port.</summary>
/// <param name="DeliveryPort">Relay to client.</param>
/// <param name="InboxPort">Client to relay.</param>
public sealed record RelayEndpoints(IPAddress Address, int DeliveryPort, int InboxPort)
{
    /// <summary>Two free ports that only this machine can reach.</summary>
    public static RelayEndpoints AnyOnLoopback { get; } = new(IPAddress.Loopback, 0, 0);
}
