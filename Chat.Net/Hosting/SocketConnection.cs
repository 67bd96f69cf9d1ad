using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;

namespace Chat.Net.Hosting;

/// <summary>A connection over TCP.</summary>
internal sealed class SocketConnection : IConnection
{
    /// <summary>
    /// How much is handed over at a time to a socket that is full: little, so that every bit of progress is seen.
    /// </summary>
    private const int SmallPiece = 4_096;

    /// <summary>No buffer is held while nothing comes in: most clients are idle most of the time.</summary>
    private static readonly StreamPipeReaderOptions _reading = new(bufferSize: 4_096, useZeroByteReads: true);

    /// <summary>All connections discard into this buffer; nobody reads it.</summary>
    private static readonly byte[] _discarded = new byte[4_096];

    private readonly Socket _socket;
    private PipeReader? _input;

    /// <param name="socket">Connected; it is this connection's from now on.</param>
    public SocketConnection(Socket socket)
    {
        _socket = socket;
        _socket.NoDelay = true;
        Remote = _socket.RemoteEndPoint as IPEndPoint ?? new IPEndPoint(IPAddress.None, 0);
        // A send must say when it would wait.
        _socket.Blocking = false;
    }

    public IPEndPoint Remote { get; }

    /// <summary>Opened when it is first asked for: a delivery connection has none.</summary>
    public PipeReader Input => _input ??= PipeReader.Create(OpenStream(), _reading);

    public ValueTask<int> DiscardAsync() => _socket.ReceiveAsync(_discarded.AsMemory(), SocketFlags.None);

    public ValueTask<int> SendAsync(ReadOnlyMemory<byte> bytes)
    {
        var sent = _socket.Send(bytes.Span, SocketFlags.None, out var error);
        return error switch
        {
            SocketError.Success => new ValueTask<int>(sent),
            SocketError.WouldBlock => _socket.SendAsync(bytes[..Math.Min(bytes.Length, SmallPiece)], SocketFlags.None),
            _ => throw new IOException($"The connection has ended ({error})."),
        };
    }

    public void EndSending() => _socket.Shutdown(SocketShutdown.Send);

    public void Close() => _socket.Dispose();

    /// <summary>A stream asks for a socket that blocks, and never uses it so.</summary>
    private NetworkStream OpenStream()
    {
        _socket.Blocking = true;
        var stream = new NetworkStream(_socket, ownsSocket: false);
        _socket.Blocking = false;
        return stream;
    }
}
