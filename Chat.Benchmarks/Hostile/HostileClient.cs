using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Chat.Net.Client;
using Chat.Net.Packets;

namespace Chat.Benchmarks.Hostile;

/// <summary>A client that joins or not, and then sends hostile packets.</summary>
internal sealed class HostileClient : IDisposable
{
    private readonly TcpClient _delivery;
    private readonly TcpClient _inbox;

    private HostileClient(TcpClient delivery, TcpClient inbox) => (_delivery, _inbox) = (delivery, inbox);

    public static async Task<HostileClient> ConnectAsync(RelayAddress server)
    {
        var client = new HostileClient(new TcpClient(), new TcpClient());
        await client._delivery.ConnectAsync(server.Host, server.DeliveryPort);
        await client._inbox.ConnectAsync(server.Host, server.InboxPort);
        return client;
    }

    /// <summary>Joins as somebody who keeps to the protocol would, or finds that the server has hung up.</summary>
    public async Task JoinAsync(string nickname)
    {
        try
        {
            await TryJoinAsync(nickname);
        }
        catch (IOException)
        {
            // The oldest pending connection gives way to a newcomer.
        }
    }

    private async Task TryJoinAsync(string nickname)
    {
        var hello = new byte[4_096];
        var length = await _delivery.GetStream().ReadAsync(hello);
        var session = Regex.Match(Encoding.UTF8.GetString(hello, 0, length), "\"session\":\"([^\"]*)\"");
        await _inbox.GetStream().WriteAsync(PacketCodec.Encode(new Join(session.Groups[1].Value, 1, nickname)));
    }

    /// <returns>How many packets were sent before the server had enough.</returns>
    public async Task<int> SendAsync(IEnumerable<byte[]> packets)
    {
        var sent = 0;
        try
        {
            foreach (var packet in packets)
            {
                await _inbox.GetStream().WriteAsync(packet);
                sent++;
            }
            // The delivery port is one way; it is tried last, since it ends everything.
            await _delivery.GetStream().WriteAsync(new byte[] { 0, 0, 0, 1, 0 });
        }
        catch (IOException)
        {
            // The server has hung up.
        }
        return sent;
    }

    /// <summary>Ends in one of the ways in which a connection ends.</summary>
    public void End(int how)
    {
        if (how == 0)
            _inbox.Client.Shutdown(SocketShutdown.Send);
        if (how == 1)
            (_inbox.LingerState, _delivery.LingerState) = (new LingerOption(true, 0), new LingerOption(true, 0));
        if (how != 2)
            Dispose();
    }

    public void Dispose()
    {
        _delivery.Dispose();
        _inbox.Dispose();
    }
}
