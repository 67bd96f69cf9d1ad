using System.Net;
using Chat.Net.Relaying;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Chat.Server;

/// <summary>The relay, listening on its two ports.</summary>
public sealed class RelayServer : IAsyncDisposable
{
    private readonly WebApplication _host;
    private readonly ListenOptions _delivery;
    private readonly ListenOptions _inbox;

    private RelayServer(WebApplication host, ListenOptions delivery, ListenOptions inbox) =>
        (_host, _delivery, _inbox) = (host, delivery, inbox);

    /// <summary>Relay to client, one way.</summary>
    public int DeliveryPort => _delivery.IPEndPoint!.Port;

    /// <summary>Client to relay, one way.</summary>
    public int InboxPort => _inbox.IPEndPoint!.Port;

    /// <summary>Listens on loopback; port 0 stands for any free port.</summary>
    public static async Task<RelayServer> StartAsync(int deliveryPort, int inboxPort)
    {
        var relay = new SkeletonRelay();
        ListenOptions? delivery = null, inbox = null;
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, deliveryPort, port =>
                (delivery = port).Run(connection => relay.DeliverAsync(connection.Transport.Input, connection.Transport.Output)));
            kestrel.Listen(IPAddress.Loopback, inboxPort, port =>
                (inbox = port).Run(connection => relay.ReceiveAsync(connection.Transport.Input)));
        });
        var host = builder.Build();
        await host.StartAsync();
        return new RelayServer(host, delivery!, inbox!);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
