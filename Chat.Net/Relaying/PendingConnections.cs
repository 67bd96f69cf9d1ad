using System.Net;

namespace Chat.Net.Relaying;

/// <summary>
/// The connections that have not joined. They have places of their own, and the oldest gives way: so nobody who only
/// holds connections open keeps others out.
/// </summary>
internal sealed class PendingConnections(RelayOptions options)
{
    private readonly List<PendingConnection> _oldestFirst = [];

    public IReadOnlyList<PendingConnection> All => _oldestFirst;

    public void Add(PendingConnection newcomer) => _oldestFirst.Add(newcomer);

    public void Remove(PendingConnection known) => _oldestFirst.Remove(known);

    public PendingConnection.Delivery? Find(SessionId id) =>
        _oldestFirst.OfType<PendingConnection.Delivery>().FirstOrDefault(session => session.Id == id);

    /// <summary>The connection of this inbox: by itself, or with the session that it has named.</summary>
    public PendingConnection? Find(InboxId id) => _oldestFirst.Find(pending => pending switch
    {
        PendingConnection.Inbox inbox => inbox.Id == id,
        PendingConnection.Pair pair => pair.InboxId == id,
        _ => false,
    });

    /// <summary>
    /// The connection that has to make room for a newcomer: the oldest, first of the same network; null while there is
    /// room.
    /// </summary>
    public PendingConnection? EvictionCandidate(IPAddress network)
    {
        var neighbours = _oldestFirst.FindAll(pending => pending.Network.Equals(network));
        return neighbours.Count >= options.MaxPendingPerAddress ? neighbours[0]
            : _oldestFirst.Count >= options.MaxPending ? _oldestFirst[0]
            : null;
    }

    /// <summary>The connections that have not joined in time.</summary>
    public IReadOnlyList<PendingConnection> TimedOut(TimeSpan now) =>
        _oldestFirst.FindAll(pending => pending.Since + options.JoinTimeout <= now);

    /// <summary>Ties an inbox to the session whose secret it names; a session is claimed once.</summary>
    /// <returns>The two together, or null when no session that waits has this secret.</returns>
    public PendingConnection.Pair? Claim(PendingConnection.Inbox inbox, string secret)
    {
        var index = _oldestFirst.FindIndex(pending =>
            pending is PendingConnection.Delivery { Secret: var known } and not PendingConnection.Pair
            && known.Matches(secret));
        if (index < 0)
            return null;
        var delivery = (PendingConnection.Delivery)_oldestFirst[index];
        var pair = new PendingConnection.Pair(delivery.Id, delivery.Secret, inbox.Id, delivery.From, delivery.Since);
        _oldestFirst[index] = pair;
        _oldestFirst.Remove(inbox);
        return pair;
    }
}
