using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Chat.Domain.Nicknames;
using Chat.Net.Logs;
using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>One client: its delivery connection, what it is still to be told, and its cursor over the log.</summary>
internal sealed class Session(IConnection delivery, DateTimeOffset since) : IPendingConnection
{
    private readonly ConcurrentQueue<ReadOnlyMemory<byte>> _private = [];
    private readonly AsyncAutoResetEvent _wake = new();
    private Cursor? _cursor;
    private Bye? _bye;
    private bool _closed;

    /// <summary>Ties the inbox connection to this one. Never logged.</summary>
    public string Secret { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public bool HasSecret(string secret) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(secret));

    public IConnection Delivery => delivery;

    public string Address => delivery.Address;

    public DateTimeOffset Since => since;

    /// <summary>Its inbox connection, once that has named the secret.</summary>
    public Inbox? Inbox { get; set; }

    /// <summary>Who it is, once it has joined.</summary>
    public Nickname? Nickname { get; set; }

    /// <summary>Until when its name is kept for it, once its connections have ended.</summary>
    public DateTimeOffset? ReservedUntil { get; set; }

    /// <summary>Whether it is being said goodbye to.</summary>
    public bool IsLeaving => Volatile.Read(ref _bye) is not null;

    /// <summary>Whether another session has taken its name over.</summary>
    public bool IsSuperseded { get; private set; }

    /// <summary>When it is next given a sign of life.</summary>
    public DateTimeOffset NextAlive { get; set; }

    /// <summary>How long the log was when it joined: what it lags behind is counted from there.</summary>
    public long JoinedAt { get; set; }

    /// <summary>Where its cursor was seen last, and since when it has been there.</summary>
    public (long Position, DateTimeOffset Since) Progress { get; set; }

    /// <summary>When it is closed at the latest, if it does not take its goodbye.</summary>
    public DateTimeOffset? CloseBy { get; set; }

    /// <summary>Where it is in the log; none before it has joined.</summary>
    public Cursor? Cursor
    {
        get => Volatile.Read(ref _cursor);
        set
        {
            Volatile.Write(ref _cursor, value);
            _wake.Set();
        }
    }

    public void Greet(Limits limits) => Send(new Hello(1, Secret, limits));

    /// <summary>Tells this client alone; private packets go before what is pending in the log.</summary>
    public void Send(Packet packet)
    {
        _private.Enqueue(PacketCodec.Encode(packet));
        _wake.Set();
    }

    /// <summary>There is something new in the log.</summary>
    public void Wake() => _wake.Set();

    /// <summary>Says goodbye after all that is pending, and ends.</summary>
    public void Finish(Bye bye)
    {
        Interlocked.CompareExchange(ref _bye, bye, null);
        _wake.Set();
    }

    /// <summary>Ends at once: nothing more is sent or read.</summary>
    public void Close()
    {
        Volatile.Write(ref _closed, true);
        delivery.Close();
        Inbox?.Connection.Close();
        _wake.Set();
    }

    /// <summary>Another session has its name now.</summary>
    public void Supersede()
    {
        IsSuperseded = true;
        Close();
    }

    /// <summary>Sends what there is to send, until it has said goodbye or is closed.</summary>
    public async Task DeliverAsync()
    {
        while (!Volatile.Read(ref _closed))
        {
            // What must go last is looked for first: whatever was to go before it is there by then.
            var bye = Volatile.Read(ref _bye);
            var cursor = Cursor;
            if (_private.TryDequeue(out var packet))
                await SendAsync(packet, cursor: null);
            else if (cursor is { Pending: { IsEmpty: false } pending })
                await SendAsync(pending, cursor);
            else if (bye is not null)
            {
                await SendAsync(PacketCodec.Encode(bye), cursor: null);
                delivery.EndSending();
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
            var taken = await delivery.SendAsync(bytes);
            cursor?.Advance(taken);
            bytes = bytes[taken..];
        }
    }
}
