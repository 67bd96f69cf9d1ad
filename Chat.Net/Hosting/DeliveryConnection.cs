using Chat.Net.Logs;
using Chat.Net.Packets;

namespace Chat.Net.Hosting;

/// <summary>
/// A connection on the delivery port: sends a client its private packets, and the log from its cursor on.
/// Any thread may call it. The caller sends what the client takes at once, up to a limit; the rest follows.
/// </summary>
/// <param name="report">Is told of a bug of ours, on any thread.</param>
internal sealed class DeliveryConnection(IConnection connection, Action<Exception>? report = null)
{
    /// <summary>The caller sends at most this many bytes itself: no backlog may hold up the loop.</summary>
    private const int MaxInline = 65_536;

    private readonly Lock _lock = new();
    private readonly Queue<ReadOnlyMemory<byte>> _private = [];
    private ReadOnlyMemory<byte> _answer;
    private Cursor? _cursor;
    private Bye? _bye;
    private bool _isAnswering;
    private bool _isSending;
    private bool _isOver;

    /// <summary>Sends a packet to this client alone; private packets go before what is pending in the log.</summary>
    public void Send(Packet packet) => Send(PacketCodec.Encode(packet));

    /// <summary>Packets that are encoded already; they must not change.</summary>
    public void Send(ReadOnlyMemory<byte> packets)
    {
        lock (_lock)
            _private.Enqueue(packets);
        Wake();
    }

    /// <summary>
    /// Reads it on another thread, and sends it. While one is read or waits, another is dropped: a client asks again
    /// once it has been answered.
    /// </summary>
    public void Answer(Func<ReadOnlyMemory<byte>> read)
    {
        lock (_lock)
        {
            if (_isAnswering)
                return;
            _isAnswering = true;
        }
        _ = CloseOnErrorAsync(Task.Run(() => Take(read())));
    }

    private void Take(ReadOnlyMemory<byte> answer)
    {
        lock (_lock)
            _answer = answer;
        Wake();
    }

    /// <summary>From now on it sends the log as well, from this place on.</summary>
    public void Start(Cursor cursor)
    {
        lock (_lock)
            _cursor = cursor;
        Wake();
    }

    /// <summary>
    /// Says goodbye after all that is pending, and ends the relay's direction. The first goodbye counts.
    /// </summary>
    public void Finish(Bye bye)
    {
        lock (_lock)
            _bye ??= bye;
        Wake();
    }

    /// <summary>Ends at once: nothing more is sent.</summary>
    public void Close()
    {
        lock (_lock)
            _isOver = true;
        connection.Close();
    }

    /// <summary>There is something to send, or something new in the log.</summary>
    public void Wake()
    {
        lock (_lock)
        {
            if (_isSending)
                return;
            _isSending = true;
        }
        _ = CloseOnErrorAsync(SendAllAsync());
    }

    private async Task SendAllAsync()
    {
        var budget = MaxInline;
        while (TakeNext() is { } piece)
        {
            budget = await SendAsync(piece, budget);
            if (piece.IsLast)
                connection.EndSending();
        }
    }

    /// <returns>What is left of the budget, in bytes; a spent one is renewed on another thread.</returns>
    private async ValueTask<int> SendAsync(Piece piece, int budget)
    {
        for (var rest = piece.Bytes; !rest.IsEmpty;)
        {
            if (budget == 0)
            {
                await Task.Yield();
                budget = MaxInline;
            }
            var taken = await connection.SendAsync(rest[..Math.Min(rest.Length, budget)]);
            piece.Cursor?.Advance(taken);
            rest = rest[taken..];
            budget -= taken;
        }
        return budget;
    }

    /// <summary>A connection that cannot be served ends; its reader learns of it.</summary>
    private async Task CloseOnErrorAsync(Task running)
    {
        try
        {
            await running;
        }
        catch (Exception error)
        {
            if (!ConnectionEnd.Is(error))
                report?.Invoke(error);
            Close();
        }
    }

    /// <summary>Null where nothing is left: it sleeps until it is woken.</summary>
    private Piece? TakeNext()
    {
        lock (_lock)
        {
            var next = Next();
            _isSending = next is not null;
            return next;
        }
    }

    private Piece? Next()
    {
        if (_isOver)
            return null;
        if (_private.TryDequeue(out var packet))
            return new Piece(packet);
        if (!_answer.IsEmpty)
        {
            var answer = new Piece(_answer);
            // Before it is sent: whoever has read it may ask on at once.
            (_answer, _isAnswering) = (default, false);
            return answer;
        }
        if (_cursor?.Pending is { IsEmpty: false } pending)
            return new Piece(pending, _cursor);
        if (_bye is null || _isAnswering)
            return null;
        _isOver = true;
        return new Piece(PacketCodec.Encode(_bye), IsLast: true);
    }

    /// <summary>The next bytes to send.</summary>
    /// <param name="Cursor">The cursor to advance; null for packets of this client alone.</param>
    /// <param name="IsLast">Whether the relay's direction ends with it.</param>
    private readonly record struct Piece(ReadOnlyMemory<byte> Bytes, Cursor? Cursor = null, bool IsLast = false);
}
