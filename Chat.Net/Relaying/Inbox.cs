namespace Chat.Net.Relaying;

/// <summary>What the relay knows of an inbox connection.</summary>
internal sealed class Inbox(InboxId id, string address, TimeSpan since) : IPendingConnection
{
    public InboxId Id => id;

    public string Address => address;

    public TimeSpan Since { get; } = since;

    /// <summary>The session whose secret it named.</summary>
    public Session? Session { get; set; }

    /// <summary>Whether the relay is the one who is waiting: it reads on when the pace allows it.</summary>
    public bool IsThrottled { get; set; }

    /// <summary>When something last came in.</summary>
    public TimeSpan LastHeard { get; set; } = since;
}
