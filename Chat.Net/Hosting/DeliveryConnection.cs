using System.Collections.Concurrent;
using Chat.Net.Logs;
using Chat.Net.Packets;

namespace Chat.Net.Hosting;

/// <summary>
/// A connection on the delivery port: sends a client its private packets, and the log from its cursor on.
/// Any thread may call it. Whoever does sends what the client takes at once; the rest follows when it takes more.
/// </summary>
internal sealed class DeliveryConnection(IConnection connection)
{
    private readonly ConcurrentQueue<ReadOnlyMemory<byte>> _private = [];
    private readonly Lock _lock = new();
    private Answered? _answer;
    private bool _isAnswering;
    private Cursor? _cursor;
    private Bye? _bye;
    private bool _closed;
    private bool _isWoken;
    private bool _isSending;

    /// <summary>Sends a packet to this client alone; private packets go before what is pending in the log.</summary>
    public void Send(Packet packet)
    {
        _private.Enqueue(PacketCodec.Encode(packet));
        Wake();
    }

    /// <summary>
    /// Reads it on another thread, and sends it. While one is read or waits, another is dropped: a client asks again
    /// once it has been answered.
    /// </summary>
    public void Answer(Func<ReadOnlyMemory<byte>> read)
    {
        if (Interlocked.CompareExchange(ref _isAnswering, true, false))
            return;
        _ = Task.Run(() =>
        {
            _answer = new Answered(read());
            Wake();
        });
    }

    /// <summary>From now on it sends the log as well, from this place on.</summary>
    public void Start(Cursor cursor)
    {
        Volatile.Write(ref _cursor, cursor);
        Wake();
    }

    /// <summary>There is something new in the log.</summary>
    public void Wake()
    {
        lock (_lock)
        {
            _isWoken = true;
            if (_isSending)
                return;
            _isSending = true;
        }
        _ = SendUntilIdleAsync();
    }

    /// <summary>
    /// Says goodbye after all that is pending, and ends the relay's direction. The first goodbye counts.
    /// </summary>
    public void Finish(Bye bye)
    {
        Interlocked.CompareExchange(ref _bye, bye, null);
        Wake();
    }

    /// <summary>Ends at once: nothing more is sent.</summary>
    public void Close()
    {
        Volatile.Write(ref _closed, true);
        connection.Close();
    }

    private async Task SendUntilIdleAsync()
    {
        try
        {
            while (TakeWake())
                await SendWhatThereIsAsync();
        }
        catch (Exception)
        {
            // However it ended, it cannot go on: whoever reads the connection hears of it.
            Close();
        }
    }

    private bool TakeWake()
    {
        lock (_lock)
        {
            _isSending = _isWoken;
            _isWoken = false;
            return _isSending;
        }
    }

    private async Task SendWhatThereIsAsync()
    {
        while (!Volatile.Read(ref _closed))
        {
            // What must go last is looked for first: whatever was to go before it is there by then.
            var bye = Volatile.Read(ref _bye);
            var cursor = Volatile.Read(ref _cursor);
            if (_private.TryDequeue(out var packet))
                await SendAsync(packet, cursor: null);
            else if (Interlocked.Exchange(ref _answer, null) is { } answer)
            {
                // Before it is sent: whoever has read it may ask on at once.
                Volatile.Write(ref _isAnswering, false);
                await SendAsync(answer.Bytes, cursor: null);
            }
            else if (cursor is { Pending: { IsEmpty: false } pending })
                await SendAsync(pending, cursor);
            else if (bye is not null)
            {
                await SendAsync(PacketCodec.Encode(bye), cursor: null);
                connection.EndSending();
                Volatile.Write(ref _closed, true);
            }
            else
                return;
        }
    }

    private sealed record Answered(ReadOnlyMemory<byte> Bytes);

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
