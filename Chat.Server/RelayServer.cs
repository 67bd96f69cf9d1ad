namespace Chat.Server;

/// <summary>The relay, listening on its two ports.</summary>
public sealed class RelayServer : IAsyncDisposable
{
    /// <summary>Relay to client, one way.</summary>
    public int DeliveryPort => 0;

    /// <summary>Client to relay, one way.</summary>
    public int InboxPort => 0;

    /// <summary>Listens on loopback; port 0 stands for any free port.</summary>
    public static Task<RelayServer> StartAsync(int deliveryPort, int inboxPort) => throw new NotImplementedException();

    public ValueTask DisposeAsync() => default;
}
