namespace Chat.Net.Relaying;

/// <summary>
/// The connections that have not joined. They have places of their own, and the oldest gives way: so nobody who only holds connections
/// open keeps others out.
/// </summary>
internal sealed class PendingConnections(RelayOptions options)
{
    private readonly List<IPendingConnection> _waiting = [];

    /// <summary>Delivery connections, with or without an inbox.</summary>
    public IReadOnlyList<Session> Sessions => [.. _waiting.OfType<Session>()];

    /// <summary>Inbox connections that have not named a session.</summary>
    public IReadOnlyList<Inbox> Inboxes => [.. _waiting.OfType<Inbox>()];

    public void Add(IPendingConnection newcomer) => _waiting.Add(newcomer);

    public void Remove(IPendingConnection known) => _waiting.Remove(known);

    /// <summary>Who has to give way to a newcomer: the oldest, first of the same address; null while there is room.</summary>
    public IPendingConnection? EvictionCandidate(IPendingConnection newcomer)
    {
        var neighbours = _waiting.FindAll(stranger => stranger.Address == newcomer.Address);
        return neighbours.Count >= options.MaxPendingPerAddress ? neighbours[0]
            : _waiting.Count >= options.MaxPending ? _waiting[0]
            : null;
    }

    /// <summary>Who has not joined in time.</summary>
    public IReadOnlyList<IPendingConnection> TimedOut(TimeSpan now) => _waiting.FindAll(stranger => stranger.Since + options.JoinTimeout <= now);

    /// <summary>Ties an inbox to the session whose secret it names; a session is claimed once.</summary>
    /// <returns>The session, or null when none that waits has this secret.</returns>
    public Session? Claim(Inbox inbox, string secret)
    {
        if (Sessions.FirstOrDefault(session => session.Inbox is null && session.HasSecret(secret)) is not { } session)
            return null;
        Remove(inbox);
        (session.Inbox, inbox.Session) = (inbox, session);
        return session;
    }
}
