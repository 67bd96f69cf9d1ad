using System.Net;
using System.Net.Sockets;
using Chat.Net.Hosting;
using Chat.Net.Relaying;
using Chat.Server.Hosting;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Chat.Server;

/// <summary>The relay, listening on its two ports.</summary>
public sealed class RelayServer : IAsyncDisposable
{
    private readonly WebApplication _host;
    private readonly RelayLoop _relay;
    private readonly ListenOptions _delivery;
    private readonly ListenOptions _inbox;

    private RelayServer(WebApplication host, RelayLoop relay, ListenOptions delivery, ListenOptions inbox) =>
        (_host, _relay, _delivery, _inbox) = (host, relay, delivery, inbox);

    /// <summary>Relay to client, one way.</summary>
    public int DeliveryPort => _delivery.IPEndPoint!.Port;

    /// <summary>Client to relay, one way.</summary>
    public int InboxPort => _inbox.IPEndPoint!.Port;

    /// <summary>Listens on loopback; port 0 stands for any free port.</summary>
    public static Task<RelayServer> StartAsync(int deliveryPort, int inboxPort) =>
        StartAsync(new ServerSettings(IPAddress.Loopback, deliveryPort, inboxPort, new RelayOptions()));

    /// <summary>Listens where the settings say.</summary>
    public static async Task<RelayServer> StartAsync(ServerSettings settings, Action<RelayDiagnostic>? report = null)
    {
        var relay = new RelayLoop(settings.Relay, TimeProvider.System, report);
        ListenOptions? delivery = null, inbox = null;
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(settings.Bind, settings.DeliveryPort, port =>
                (delivery = port).Run(connection => relay.DeliverAsync(new KestrelConnection(connection))));
            kestrel.Listen(settings.Bind, settings.InboxPort, port =>
                (inbox = port).Run(connection => relay.ReceiveAsync(new KestrelConnection(connection))));
        });
        var host = builder.Build();
        try
        {
            await host.StartAsync();
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            await host.DisposeAsync();
            throw new UsageException(WhyNot(settings, failure));
        }
        return new RelayServer(host, relay, delivery!, inbox!);
    }

    /// <summary>Kestrel does not say in a usable form which of the ports it was; so each is tried.</summary>
    private static string WhyNot(ServerSettings settings, Exception failure)
    {
        foreach (var port in new[] { settings.DeliveryPort, settings.InboxPort })
        {
            try
            {
                using var probe = new TcpListener(settings.Bind, port);
                probe.Start();
            }
            catch (SocketException refusal)
            {
                var words = refusal.SocketErrorCode == SocketError.AddressAlreadyInUse ? "the address is already in use" : refusal.Message.ToLowerInvariant();
                return $"Port {port} on {settings.Bind} cannot be listened on: {words}. Name another port.";
            }
        }
        return $"The ports cannot be listened on: {failure.Message}";
    }

    public async ValueTask DisposeAsync()
    {
        await _relay.StopAsync(TimeSpan.FromSeconds(3));
        await _host.DisposeAsync();
        await _relay.DisposeAsync();
    }
}
