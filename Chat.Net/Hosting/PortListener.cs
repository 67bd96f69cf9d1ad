using System.Net;
using System.Net.Sockets;

namespace Chat.Net.Hosting;

/// <summary>Accepts the connections of one port, and has each served by a task of its own.</summary>
internal sealed class PortListener : IAsyncDisposable
{
    private const int Backlog = 512;

    /// <summary>
    /// How long it waits before it accepts again, when the system has no descriptors left, or says what nobody knows.
    /// </summary>
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(100);

    private readonly Socket _socket;
    private readonly Task _accepting;

    private PortListener(Socket socket, Func<IConnection, Task> serve) =>
        (_socket, _accepting) = (socket, AcceptAsync(socket, serve));

    public int Port => ((IPEndPoint)_socket.LocalEndPoint!).Port;

    /// <exception cref="CannotListenException">The port is taken, or the address is none of this machine's.</exception>
    public static PortListener Start(IPEndPoint where, Func<IConnection, Task> serve)
    {
        var socket = new Socket(where.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (where.Address.Equals(IPAddress.IPv6Any))
                socket.DualMode = true;
            socket.Bind(where);
            socket.Listen(Backlog);
            return new PortListener(socket, serve);
        }
        catch (SocketException refusal)
        {
            socket.Dispose();
            throw new CannotListenException(where, refusal);
        }
    }

    /// <summary>Accepts nothing more; the connections that it accepted go on.</summary>
    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        await _accepting;
    }

    private static async Task AcceptAsync(Socket listener, Func<IConnection, Task> serve)
    {
        while (true)
        {
            try
            {
                Serve(await listener.AcceptAsync(), serve);
            }
            catch (SocketException error) when (error.SocketErrorCode is not SocketError.OperationAborted)
            {
                await Task.Delay(PauseAfter(error.SocketErrorCode));
            }
            catch (Exception end) when (end is SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    /// <summary>How long to wait before the next connection is accepted.</summary>
    internal static TimeSpan PauseAfter(SocketError error) => error switch
    {
        // A client that hung up before it was accepted (accept(2): ECONNABORTED and the errors of the network).
        SocketError.ConnectionAborted or SocketError.ConnectionReset or SocketError.HostDown
            or SocketError.HostUnreachable or SocketError.NetworkDown or SocketError.NetworkUnreachable =>
            TimeSpan.Zero,
        _ => _pause,
    };

    /// <summary>Whoever serves a connection closes it.</summary>
    private static void Serve(Socket socket, Func<IConnection, Task> serve)
    {
        try
        {
            _ = serve(new SocketConnection(socket));
        }
        catch (SocketException)
        {
            // It broke before it could be served.
            socket.Dispose();
        }
    }
}
