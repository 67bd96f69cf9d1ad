using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using Chat.Net.Hosting;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;

namespace Chat.Server.Hosting;

/// <summary>A connection of Kestrel's, as the relay sees it.</summary>
internal sealed class KestrelConnection : IConnection
{
    /// <summary>How much is handed over at a time to a socket that is full: little, so that every bit of progress is seen.</summary>
    private const int SmallPiece = 4_096;

    private readonly ConnectionContext _connection;
    private readonly Socket _socket;

    public KestrelConnection(ConnectionContext connection)
    {
        _connection = connection;
        _socket = connection.Features.Get<IConnectionSocketFeature>()!.Socket;
        _socket.NoDelay = true;
        _socket.Blocking = false;
    }

    public string Address => (_connection.RemoteEndPoint as IPEndPoint)?.Address.ToString() ?? "unknown";

    public PipeReader Input => _connection.Transport.Input;

    public ValueTask<int> SendAsync(ReadOnlyMemory<byte> bytes)
    {
        // The socket is written to directly: the transport's pipe would copy, and wake another task, for every send.
        var sent = _socket.Send(bytes.Span, SocketFlags.None, out var error);
        return error switch
        {
            SocketError.Success => new ValueTask<int>(sent),
            SocketError.WouldBlock => _socket.SendAsync(bytes[..Math.Min(bytes.Length, SmallPiece)], SocketFlags.None),
            _ => throw new IOException($"The connection has ended ({error})."),
        };
    }

    public void EndSending() => _socket.Shutdown(SocketShutdown.Send);

    public void Close() => _connection.Abort();
}
