namespace Chat.Net.Relaying;

/// <summary>A connection on the inbox port: what a client sends.</summary>
internal sealed class Inbox(IConnection link, DateTimeOffset since) : IPendingConnection
{
    private long _lastHeard = since.UtcTicks;

    public IConnection Connection => link;

    public string Address => link.Address;

    public DateTimeOffset Since => since;

    /// <summary>The session whose secret it named.</summary>
    public Session? Session { get; set; }

    /// <summary>Whether the relay is the one who is waiting: it reads on when the pace allows it.</summary>
    public bool IsThrottled { get; set; }

    /// <summary>When something last came in.</summary>
    public DateTimeOffset LastHeard
    {
        get => new(Volatile.Read(ref _lastHeard), TimeSpan.Zero);
        set => Volatile.Write(ref _lastHeard, value.UtcTicks);
    }

    public void Close() => link.Close();
}
