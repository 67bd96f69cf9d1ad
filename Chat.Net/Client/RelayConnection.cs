using System.IO.Pipelines;
using System.Net.Sockets;
using Chat.Domain.Text;
using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>A pair of connections to the relay: what it delivers, and what is put into its inbox.</summary>
internal sealed class RelayConnection : IDisposable
{
    private readonly TcpClient _delivery;
    private readonly TcpClient _inbox;
    private readonly WordPacketReader _reader;

    private RelayConnection(TcpClient delivery, WordPacketReader reader, Hello hello, TcpClient inbox) =>
        (_delivery, _reader, Hello, _inbox) = (delivery, reader, hello, inbox);

    public Hello Hello { get; }

    /// <summary>Connects to both ports; the relay has said hello.</summary>
    public static async Task<RelayConnection> OpenAsync(RelayAddress relay, CancellationToken cancel)
    {
        var delivery = await ConnectAsync(relay.Host, relay.DeliveryPort, cancel);
        try
        {
            var reader = new WordPacketReader(PipeReader.Create(delivery.GetStream()));
            var body = await reader.ReadAsync(cancel) ?? throw new IOException("the connection ended before the relay said hello");
            var hello = PacketReader.FromRelay.Read(body) as Hello
                ?? throw new ProtocolException(ProtocolFault.UnknownType, "A relay says hello first; this one said something else.");
            return new RelayConnection(delivery, reader, hello, await ConnectAsync(relay.Host, relay.InboxPort, cancel));
        }
        catch
        {
            delivery.Dispose();
            throw;
        }
    }

    /// <summary>Joins the room.</summary>
    /// <exception cref="JoinFailedException">The relay refused.</exception>
    public async Task<Welcome> JoinAsync(Join join, CancellationToken cancel)
    {
        await SendAsync(join, cancel);
        while (true)
        {
            switch (PacketReader.FromRelay.Read(await ReadAsync(cancel) ?? throw new IOException("the connection ended before the relay answered")))
            {
                case Welcome welcome:
                    return welcome;
                case Refused refused:
                    throw new JoinFailedException(refused.Reason, Printable.Sanitize(refused.Words));
            }
        }
    }

    /// <summary>The next packet's body; null at the end.</summary>
    public ValueTask<byte[]?> ReadAsync(CancellationToken cancel) => _reader.ReadAsync(cancel);

    public async Task SendAsync(Packet packet, CancellationToken cancel) =>
        await _inbox.GetStream().WriteAsync(PacketCodec.Encode(packet), cancel);

    public void Dispose()
    {
        _delivery.Dispose();
        _inbox.Dispose();
    }

    private static async Task<TcpClient> ConnectAsync(string host, int port, CancellationToken cancel)
    {
        var client = new TcpClient { NoDelay = true };
        try
        {
            await client.ConnectAsync(host, port, cancel);
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }
}
