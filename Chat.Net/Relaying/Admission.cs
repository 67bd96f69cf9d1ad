using Chat.Domain.Nicknames;
using Chat.Domain.Rules;
using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>
/// Lets connections wait until they join: says hello, ties an inbox to its session, and ends those that stay too long
/// or break the protocol.
/// </summary>
/// <param name="keepsPast">Whether what came before a copy can be fetched.</param>
internal sealed class Admission(RelayOptions options, ClosingSessions closing, TurnBuilder turn, bool keepsPast)
{
    private readonly PendingConnections _pending = new(options);

    private readonly Limits _limits = new(
        WordPacket.MaxLength, TextRule.MaxLength, TextRule.MaxLines, Nickname.MaxLength,
        options.JoinTimeout.TotalSeconds, options.KeepaliveInterval.TotalSeconds, options.IdleTimeout.TotalSeconds);

    public PendingConnection.Delivery? Find(SessionId session) => _pending.Find(session);

    public PendingConnection? Find(InboxId inbox) => _pending.Find(inbox);

    public void Admit(PendingConnection newcomer)
    {
        if (_pending.EvictionCandidate(newcomer.Network) is { } oldest)
            Evict(oldest, Reasons.Crowded, newcomer.Since);
        _pending.Add(newcomer);
        if (newcomer is PendingConnection.Delivery delivery)
            turn.Send(delivery.Id, new Hello(Protocol.Version, delivery.Secret.Reveal(), _limits, keepsPast));
    }

    /// <summary>
    /// The session that a join names, with its inbox; null when it names none that waits, or another than before.
    /// </summary>
    public PendingConnection.Pair? Claim(PendingConnection connection, string secret) => connection switch
    {
        PendingConnection.Inbox inbox => _pending.Claim(inbox, secret),
        PendingConnection.Pair pair when pair.Secret.Matches(secret) => pair,
        _ => null,
    };

    /// <summary>It has joined: its place is free again.</summary>
    public void Release(PendingConnection.Pair pair) => _pending.Remove(pair);

    /// <summary>It has broken the protocol.</summary>
    public void Violate(PendingConnection connection, string why, TimeSpan now)
    {
        turn.Report(DiagnosticKind.ProtocolError, connection.Address.ToString(), why);
        Close(connection, Reasons.Violation(why), now);
    }

    public void CheckTimeouts(TimeSpan now)
    {
        foreach (var late in _pending.TimedOut(now))
            Evict(late, Reasons.NotJoined(options.JoinTimeout), now);
    }

    /// <summary>One of its connections has ended, and the other ends with it.</summary>
    public void End(PendingConnection connection)
    {
        _pending.Remove(connection);
        CloseAtOnce(connection);
    }

    public void Stop(TimeSpan now)
    {
        foreach (var connection in _pending.All.ToList())
            Close(connection, Reasons.Shutdown, now);
    }

    /// <summary>Ends a connection, or a pair of them, without a goodbye.</summary>
    public void CloseAtOnce(PendingConnection connection)
    {
        if (connection is PendingConnection.Delivery delivery)
            turn.CloseDelivery(delivery.Id);
        turn.CloseInbox(InboxOf(connection));
    }

    private void Evict(PendingConnection connection, Bye bye, TimeSpan now)
    {
        Close(connection, bye, now);
        turn.Report(DiagnosticKind.Evicted, connection.Address.ToString(), bye.Words);
    }

    /// <summary>A goodbye where there is a delivery connection to say it on.</summary>
    private void Close(PendingConnection connection, Bye bye, TimeSpan now)
    {
        _pending.Remove(connection);
        if (connection is PendingConnection.Delivery delivery)
            closing.Begin(delivery.Id, InboxOf(connection), bye, now);
        else
            CloseAtOnce(connection);
    }

    private static InboxId? InboxOf(PendingConnection connection) => connection switch
    {
        PendingConnection.Pair pair => pair.InboxId,
        PendingConnection.Inbox inbox => inbox.Id,
        _ => null,
    };
}
