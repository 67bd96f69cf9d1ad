namespace Chat.Net.Relaying;

/// <summary>A connection on the inbox port: what a client sends.</summary>
internal sealed class Inbox(IConnection link, TimeSpan since) : IPendingConnection
{
    private long _lastHeard = since.Ticks;

    public IConnection Connection => link;

    public string Address => link.Address;

    public TimeSpan Since => since;

    /// <summary>The session whose secret it named.</summary>
    public Session? Session { get; set; }

    /// <summary>Whether the relay is the one who is waiting: it reads on when the pace allows it.</summary>
    public bool IsThrottled { get; set; }

    /// <summary>When something last came in.</summary>
    public TimeSpan LastHeard
    {
        get => TimeSpan.FromTicks(Volatile.Read(ref _lastHeard));
        set => Volatile.Write(ref _lastHeard, value.Ticks);
    }

    public void Close() => link.Close();
}
