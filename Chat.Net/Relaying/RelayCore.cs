using System.Globalization;
using Chat.Domain.Lines;
using Chat.Domain.Nicknames;
using Chat.Net.Logs;
using Chat.Net.Packets;
using Chat.Net.Timing;

namespace Chat.Net.Relaying;

/// <summary>
/// Decides what becomes of every event: who is admitted, who joins, who is heard, who is disconnected. It knows no
/// socket, task or clock; what it wants done comes out as a <see cref="Turn"/>. One thread at a time.
/// </summary>
/// <remarks>
/// A session is pending, then a pair with its inbox, then a member, then closing; a member whose connections end
/// becomes a reserved name. An event of a connection in none of these states (superseded, ended) changes nothing.
/// </remarks>
internal sealed class RelayCore
{
    private readonly RelayOptions _options;
    private readonly UpdateLog _log;
    private readonly TurnBuilder _turn = new();
    private readonly Admission _admission;
    private readonly Membership _membership;
    private readonly ClosingSessions _closing;
    private readonly LivenessPolicy _liveness;
    private readonly JoinPaces _paces;
    private readonly Suspension _suspension = new();
    private bool _stopping;

    /// <param name="log">Only read: its one writer is the host.</param>
    /// <param name="history">Names the log, in 32 hexadecimal digits.</param>
    /// <param name="keepsPast">Whether what came before a copy can be fetched.</param>
    public RelayCore(RelayOptions options, UpdateLog log, string history, bool keepsPast = false)
    {
        (_options, _log) = (options, log);
        _closing = new ClosingSessions(options, _turn);
        _admission = new Admission(options, _closing, _turn, keepsPast);
        _membership = new Membership(options, log, history, _turn);
        _liveness = new LivenessPolicy(options);
        _paces = new JoinPaces(options);
    }

    /// <returns>What the events since the last turn came to.</returns>
    public Turn EndTurn() => _turn.Take(() => _membership.Present);

    /// <param name="now">When it happened.</param>
    public void Handle(RelayEvent happened, Moment now)
    {
        switch (happened)
        {
            case RelayEvent.Restored restored:
                _membership.Restore(restored, now.Elapsed);
                break;
            case RelayEvent.DeliveryConnected { Session: var id, Secret: var secret, From: var from }:
                Admit(new PendingConnection.Delivery(id, secret, from, now.Elapsed));
                break;
            case RelayEvent.InboxConnected { Inbox: var id, From: var from }:
                Admit(new PendingConnection.Inbox(id, from, now.Elapsed));
                break;
            case RelayEvent.PacketReceived received:
                Receive(received.Inbox, received.Packet, now);
                break;
            case RelayEvent.ReadingPaused paused:
                _membership.Find(paused.Inbox)?.Pause();
                break;
            case RelayEvent.ReadingResumed resumed:
                _membership.Find(resumed.Inbox)?.Resume(now.Elapsed);
                break;
            case RelayEvent.ProtocolViolated violated:
                Violate(_membership.Find(violated.Inbox), _admission.Find(violated.Inbox), violated.Why, now.Elapsed);
                break;
            case RelayEvent.DeliveryPortViolated { Session: var id }:
                Violate(
                    _membership.Find(id),
                    _admission.Find(id),
                    "The delivery port is one way, from the relay to the client; this client sent something on it.",
                    now.Elapsed);
                break;
            case RelayEvent.DeliveryEnded { Session: var id }:
                End(_membership.Find(id), _admission.Find(id), now.Elapsed);
                if (_closing.Remove(id) is { } closing)
                    End(closing, now.Elapsed);
                break;
            case RelayEvent.InboxEnded { Inbox: var id }:
                End(_membership.Find(id), _admission.Find(id), now.Elapsed);
                break;
            case RelayEvent.ServingFailed failed:
                _turn.Report(DiagnosticKind.Bug, "relay", failed.Bug);
                break;
            case RelayEvent.Ticked:
                CheckTimeouts(now);
                break;
            case RelayEvent.DiskFilled:
                _suspension.Begin();
                break;
            case RelayEvent.DiskFreed:
                foreach (var deferred in _suspension.End())
                    Receive(deferred.Inbox, deferred.Packet, now);
                break;
            case RelayEvent.Stopping:
                Stop(now.Elapsed);
                break;
            case RelayEvent.ShutdownTimedOut:
                CloseAtOnce(_closing.All, now.Elapsed);
                break;
        }
    }

    private void Admit(PendingConnection newcomer)
    {
        if (_stopping)
            _admission.CloseAtOnce(newcomer);
        else
            _admission.Admit(newcomer);
    }

    private void Receive(InboxId inbox, Packet packet, Moment now)
    {
        if (_membership.Find(inbox) is { } member)
            Receive(member, packet, now);
        else if (_admission.Find(inbox) is { } pending && packet is not Alive)
            Receive(pending, packet, now);
    }

    private void Receive(Member member, Packet packet, Moment now)
    {
        member.Hear(now.Elapsed);
        if (_suspension.IsOn && packet is not (Alive or Join))
        {
            _suspension.Defer(new RelayEvent.PacketReceived(member.Inbox, packet));
            return;
        }
        switch (packet)
        {
            case Say say:
                _membership.Say(member, say, now);
                break;
            case Fetch fetch:
                _turn.SendPast(member.Session, fetch.Before, fetch.Updates);
                break;
            case Rename rename:
                _membership.Rename(member, rename, now);
                break;
            case Leave:
                _membership.Leave(member, now);
                _closing.Begin(member.Session, member.Inbox, Reasons.Left, now.Elapsed);
                break;
            case Join:
                Violate(member, null, "A client joins once; this one has joined already.", now.Elapsed);
                break;
        }
    }

    private void Receive(PendingConnection pending, Packet packet, Moment now)
    {
        if (packet is not Join join)
            _admission.Violate(pending, "The first packet of a client is join; this one sent another.", now.Elapsed);
        else if (_admission.Claim(pending, join.Session) is { } pair)
            AnswerJoin(pair, join, now);
        else
            _admission.Violate(
                pending, "A join names the session of a hello that waits for it; this one names none.", now.Elapsed);
    }

    private void AnswerJoin(PendingConnection.Pair pair, Join join, Moment now)
    {
        if (TryJoin(pair, join, now) is { } refused)
        {
            _turn.Send(pair.Id, refused);
            if (refused == Reasons.TooFastForNetwork && !_paces.IsNews(pair.Network))
                return;
            _turn.Report(
                DiagnosticKind.Refused,
                pair.Address.ToString(),
                $"the name \"{Quoted(join.Nickname)}\": {refused.Words}");
        }
        else
            _admission.Release(pair);
    }

    /// <summary>Not too long, and as a name is shown.</summary>
    private static string Quoted(string nickname)
    {
        const int most = 2 * Nickname.MaxLength;
        var start = string.Concat(nickname.EnumerateRunes().Take(2 * most));
        var clean = new StringInfo(MessageText.Name(start));
        return clean.LengthInTextElements <= most
            ? clean.String
            : $"{clean.SubstringByTextElements(0, most)}…";
    }

    /// <returns>Null when it is in, else why not.</returns>
    private Refused? TryJoin(PendingConnection.Pair pair, Join join, Moment now)
    {
        if (join.Version != Protocol.Version)
            return Reasons.Version;
        if (_suspension.IsOn)
            return Reasons.DiskFull;
        if (!Nickname.TryParse(join.Nickname, out var nickname, out var reason))
            return Reasons.Of(RefusedRequest.Join, null, reason);
        var previous = _membership.FindPrevious(nickname, join);
        if (!_paces.TryTake(pair, isReturn: previous is not null, now.Elapsed))
            return Reasons.TooFastForNetwork;
        if (previous is null)
            return _membership.Join(pair, nickname, join, now);
        Supersede(previous);
        _membership.Resume(previous, pair, join, now.Elapsed);
        return null;
    }

    /// <summary>Another session takes a name over: the connections that had it end without a word.</summary>
    private void Supersede(IOccupant previous)
    {
        switch (previous)
        {
            case Member member:
                _turn.CloseDelivery(member.Session);
                _turn.CloseInbox(member.Inbox);
                break;
            case ClosingMember closing:
                _closing.Remove(closing.Session);
                _turn.CloseDelivery(closing.Session);
                _turn.CloseInbox(closing.Inbox);
                break;
        }
    }

    /// <summary>
    /// Somebody broke the protocol: they are told, whoever runs the relay is told, and their connections end.
    /// </summary>
    private void Violate(Member? member, PendingConnection? pending, string why, TimeSpan now)
    {
        if (member is not null)
            Disconnect(member, Reasons.Violation(why), now);
        else if (pending is not null)
            _admission.Violate(pending, why, now);
    }

    private void Disconnect(Member member, Bye bye, TimeSpan now)
    {
        var (kind, why) = bye.Reason switch
        {
            ByeReason.Idle => (DiagnosticKind.Idle, $"after {_options.IdleTimeout.TotalSeconds} s"),
            ByeReason.Slow => (DiagnosticKind.Slow, bye.Words),
            _ => (DiagnosticKind.ProtocolError, bye.Words),
        };
        _turn.Report(kind, member.Identity.Nickname.Text, why);
        _membership.BeginClosing(member, _closing.Begin(member, bye, now));
    }

    /// <summary>One of the two connections has ended, and the other ends with it.</summary>
    private void End(Member? member, PendingConnection? pending, TimeSpan now)
    {
        if (member is not null)
        {
            _turn.CloseDelivery(member.Session);
            _turn.CloseInbox(member.Inbox);
            _membership.Reserve(member.Identity, now);
        }
        else if (pending is not null)
            _admission.End(pending);
    }

    private void End(ClosingSession closing, TimeSpan now)
    {
        _turn.CloseInbox(closing.Inbox);
        if (closing is ClosingMember member && !_stopping)
            _membership.Reserve(member.Identity, now);
        StopWhenAllClosed();
    }

    private void CheckTimeouts(Moment now)
    {
        if (!_stopping && !_suspension.IsOn)
            _membership.ExpireReservations(now);
        _admission.CheckTimeouts(now.Elapsed);
        _paces.Tick();
        foreach (var member in _membership.Members)
            CheckLiveness(member, now.Elapsed);
        CloseAtOnce(_closing.TimedOut(now.Elapsed), now.Elapsed);
    }

    private void CheckLiveness(Member member, TimeSpan now)
    {
        member.Observe(now);
        if (_suspension.IsOn)
            member.Hear(now);
        if (_liveness.IsKeepaliveDue(member, now))
        {
            _turn.Send(member.Session, new Alive());
            member.KeptAlive(_options.KeepaliveInterval);
        }
        if (_liveness.DisconnectReason(member, _log.Length, now) is { } bye)
            Disconnect(member, bye, now);
    }

    private void Stop(TimeSpan now)
    {
        _stopping = true;
        foreach (var member in _membership.Members)
            _membership.BeginClosing(member, _closing.Begin(member, Reasons.Shutdown, now));
        _admission.Stop(now);
        StopWhenAllClosed();
    }

    private void StopWhenAllClosed()
    {
        if (_stopping && _closing.IsEmpty)
            _turn.Stopped();
    }

    private void CloseAtOnce(IReadOnlyList<ClosingSession> sessions, TimeSpan now)
    {
        foreach (var closing in sessions)
        {
            _turn.CloseDelivery(closing.Session);
            _closing.Remove(closing.Session);
            End(closing, now);
        }
    }
}
