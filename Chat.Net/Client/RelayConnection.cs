using System.IO.Pipelines;
using System.Net.Sockets;
using System.Threading.Channels;
using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>
/// A pair of connections to the relay: reads what it delivers, and puts packets into its inbox. Any thread may send and
/// dispose; one task runs it.
/// </summary>
/// <param name="tell">Is told what happens; the end, whatever it was, is the last of it.</param>
internal sealed class RelayConnection(RelayAddress relay, Action<RelayConnection, ClientInput> tell) : IDisposable
{
    private readonly Channel<Packet> _outgoing =
        Channel.CreateUnbounded<Packet>(new UnboundedChannelOptions { SingleReader = true });
    private readonly CancellationTokenSource _end = new();

    public void Send(Packet packet) => _outgoing.Writer.TryWrite(packet);

    /// <summary>Ends both connections at once.</summary>
    public void Dispose() => _ = _end.CancelAsync();

    /// <summary>Connects, and reads and writes side by side until one of the connections ends.</summary>
    public async Task RunAsync()
    {
        try
        {
            await ServeAsync(_end.Token);
            tell(this, new ClientInput.ConnectionLost("the connection ended before the relay answered"));
        }
        catch (ProtocolException error)
        {
            tell(this, new ClientInput.ProtocolViolated(error.Message));
        }
        catch (Exception end)
            when (end is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            tell(this, new ClientInput.ConnectionLost(end.Message, (end as SocketException)?.SocketErrorCode));
        }
    }

    private async Task ServeAsync(CancellationToken cancel)
    {
        using var delivery = await ConnectAsync(relay.DeliveryPort, cancel);
        var reader = new WordPacketReader(PipeReader.Create(delivery.GetStream()));
        var body = await reader.ReadAsync(cancel)
            ?? throw new IOException("the connection ended before the relay said hello");
        var hello = PacketReader.FromRelay.Read(body) as Hello
            ?? throw new ProtocolException(
                ProtocolFault.UnknownType, "A relay says hello first; this one said something else.");
        using var inbox = await ConnectAsync(relay.InboxPort, cancel);
        tell(this, new ClientInput.Connected(hello));
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var sending = SendAsync(inbox.GetStream(), over.Token);
        await await Task.WhenAny(ReadAsync(reader, over.Token), sending);
        await over.CancelAsync();
        await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task SendAsync(NetworkStream inbox, CancellationToken cancel)
    {
        await foreach (var packet in _outgoing.Reader.ReadAllAsync(cancel))
            await inbox.WriteAsync(PacketCodec.Encode(packet), cancel);
    }

    private async Task ReadAsync(WordPacketReader reader, CancellationToken cancel)
    {
        while (await reader.ReadAsync(cancel) is { } body)
        {
            var packet = PacketReader.FromRelay.ReadOrPassOver(body);
            tell(this, packet switch
            {
                HashPacket hash => new ClientInput.UpdateReceived(hash.Hash, await ReadMessagesAsync(reader, cancel)),
                Past past => new ClientInput.PastReceived(past, await ReadMessagesAsync(reader, cancel)),
                _ => new ClientInput.PacketReceived(packet),
            });
        }
    }

    /// <summary>The second half of an update.</summary>
    private static async Task<byte[]> ReadMessagesAsync(WordPacketReader reader, CancellationToken cancel) =>
        await reader.ReadAsync(cancel) ?? throw new IOException("the connection ended inside an update");

    private async Task<TcpClient> ConnectAsync(int port, CancellationToken cancel)
    {
        var client = new TcpClient { NoDelay = true };
        try
        {
            await client.ConnectAsync(relay.Host, port, cancel);
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }
}
