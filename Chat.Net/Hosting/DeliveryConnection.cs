using System.Collections.Concurrent;
using Chat.Net.Logs;
using Chat.Net.Packets;

namespace Chat.Net.Hosting;

/// <summary>
/// A connection on the delivery port: sends a client its private packets, and the log from its cursor on.
/// Any thread may call <see cref="Send"/>, <see cref="Start"/>, <see cref="Wake"/>, <see cref="Finish"/>,
/// <see cref="Answer"/>, <see cref="Close"/>; one task runs <see cref="RunAsync"/>.
/// </summary>
internal sealed class DeliveryConnection(IConnection connection)
{
    private readonly ConcurrentQueue<ReadOnlyMemory<byte>> _private = [];
    private readonly AsyncAutoResetEvent _wake = new();
    private Func<ReadOnlyMemory<byte>>? _answer;
    private Cursor? _cursor;
    private Bye? _bye;
    private bool _closed;

    public IConnection Connection => connection;

    /// <summary>Sends a packet to this client alone; private packets go before what is pending in the log.</summary>
    public void Send(Packet packet)
    {
        _private.Enqueue(PacketCodec.Encode(packet));
        _wake.Set();
    }

    /// <summary>
    /// Sends what is read when its turn comes. While one waits another is dropped: a client asks again once it has been
    /// answered.
    /// </summary>
    public void Answer(Func<ReadOnlyMemory<byte>> read)
    {
        Interlocked.CompareExchange(ref _answer, read, null);
        _wake.Set();
    }

    /// <summary>From now on it sends the log as well, from this place on.</summary>
    public void Start(Cursor cursor)
    {
        Volatile.Write(ref _cursor, cursor);
        _wake.Set();
    }

    /// <summary>There is something new in the log.</summary>
    public void Wake() => _wake.Set();

    /// <summary>
    /// Says goodbye after all that is pending, and ends the relay's direction. The first goodbye counts.
    /// </summary>
    public void Finish(Bye bye)
    {
        Interlocked.CompareExchange(ref _bye, bye, null);
        _wake.Set();
    }

    /// <summary>Ends at once: nothing more is sent.</summary>
    public void Close()
    {
        Volatile.Write(ref _closed, true);
        connection.Close();
        _wake.Set();
    }

    /// <summary>Sends what there is to send, until it has said goodbye or is closed.</summary>
    /// <exception cref="IOException">The connection has ended.</exception>
    public async Task RunAsync()
    {
        while (!Volatile.Read(ref _closed))
        {
            // What must go last is looked for first: whatever was to go before it is there by then.
            var bye = Volatile.Read(ref _bye);
            var cursor = Volatile.Read(ref _cursor);
            if (_private.TryDequeue(out var packet))
                await SendAsync(packet, cursor: null);
            else if (Volatile.Read(ref _answer) is { } read)
            {
                var answer = read();
                // Before it is sent: whoever has read it may ask on at once.
                Volatile.Write(ref _answer, null);
                await SendAsync(answer, cursor: null);
            }
            else if (cursor is { Pending: { IsEmpty: false } pending })
                await SendAsync(pending, cursor);
            else if (bye is not null)
            {
                await SendAsync(PacketCodec.Encode(bye), cursor: null);
                connection.EndSending();
                return;
            }
            else
                await _wake.WaitAsync();
        }
    }

    private async ValueTask SendAsync(ReadOnlyMemory<byte> bytes, Cursor? cursor)
    {
        while (!bytes.IsEmpty)
        {
            var taken = await connection.SendAsync(bytes);
            cursor?.Advance(taken);
            bytes = bytes[taken..];
        }
    }
}
