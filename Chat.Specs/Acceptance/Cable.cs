using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Chat.Specs.Acceptance;

/// <summary>A line between a client and a port of the relay that can be cut, mended, and made to flip a bit.</summary>
internal sealed class Cable : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, int> _ends = [];
    private readonly Task _accepting;
    private volatile int _port;
    private volatile bool _cut;
    private volatile byte[]? _flipAfter;

    public Cable(int port)
    {
        _port = port;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Cut()
    {
        _cut = true;
        foreach (var end in _ends.Keys)
            end.Dispose();
    }

    public void Mend() => _cut = false;

    /// <summary>Connects to another port from now on.</summary>
    public void ConnectTo(int port)
    {
        _port = port;
        Mend();
    }

    /// <summary>Flips one bit of the byte behind the next occurrence of this text, on its way to the client.</summary>
    public void FlipAfter(string text) => _flipAfter = System.Text.Encoding.UTF8.GetBytes(text);

    public async ValueTask DisposeAsync()
    {
        Cut();
        _listener.Stop();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                if (_cut)
                {
                    client.Dispose();
                    continue;
                }
                if (Reach() is not { } relay)
                {
                    client.Dispose();
                    continue;
                }
                (_ends[client], _ends[relay]) = (0, 0);
                _ = PumpAsync(client, relay, damages: false);
                _ = PumpAsync(relay, client, damages: true);
            }
        }
        // What is stopped between two calls says so in a way of its own.
        catch (Exception end) when (end is SocketException or ObjectDisposedException or InvalidOperationException)
        {
        }
    }

    /// <returns>Null where nobody is there: a relay that was killed while somebody called.</returns>
    private TcpClient? Reach()
    {
        try
        {
            return new TcpClient("127.0.0.1", _port);
        }
        catch (SocketException)
        {
            return null;
        }
    }

    private async Task PumpAsync(TcpClient from, TcpClient to, bool damages)
    {
        var buffer = new byte[65_536];
        try
        {
            while (await from.GetStream().ReadAsync(buffer) is var read and > 0)
            {
                if (damages && _flipAfter is { } text && buffer.AsSpan(0, read).IndexOf(text) is var at and >= 0)
                {
                    buffer[at + text.Length] ^= 1;
                    _flipAfter = null;
                }
                await to.GetStream().WriteAsync(buffer.AsMemory(0, read));
            }
        }
        catch (Exception end) when (end is IOException or ObjectDisposedException or InvalidOperationException)
        {
        }
        from.Dispose();
        to.Dispose();
    }
}
