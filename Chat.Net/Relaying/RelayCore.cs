using Chat.Domain.Messages;
using Chat.Domain.Nicknames;
using Chat.Domain.Rooms;
using Chat.Net.Logs;
using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>
/// Who is there and what they may do: turns events into questions to the room, and the room's answers into packets and updates.
/// Only the relay's one loop enters.
/// </summary>
internal sealed class RelayCore
{
    /// <summary>So few names fit into a packet however long they are: a name has at most 64 scalars, each at most 4 bytes of UTF-8.</summary>
    private const int NamesInPacket = 200;
    private readonly RelayOptions _options;
    private readonly string _history;
    private readonly Limits _limits;
    private readonly Room _room = new();
    private readonly UpdateLog _log;
    private readonly PendingConnections _pending;
    private readonly LivenessPolicy _liveness;
    private readonly List<Session> _members = [];
    private readonly List<Session> _closing = [];
    private readonly Dictionary<SessionId, Session> _sessions = [];
    private readonly Dictionary<InboxId, Inbox> _inboxes = [];
    private List<Message> _messages = [];
    private List<RelayEffect> _effects = [];
    private bool _stopping;
    private Moment _now;

    /// <param name="log">Only read: its one writer is the host.</param>
    /// <param name="history">Names the log, in 32 hexadecimal digits.</param>
    public RelayCore(RelayOptions options, UpdateLog log, string history)
    {
        (_options, _log, _history) = (options, log, history);
        _limits = new Limits(
            WordPacket.MaxLength, TextRule.MaxLength, TextRule.MaxLines, Nickname.MaxLength,
            options.JoinTimeout.TotalSeconds, options.KeepaliveInterval.TotalSeconds, options.IdleTimeout.TotalSeconds);
        _pending = new PendingConnections(options);
        _liveness = new LivenessPolicy(options);
    }

    /// <param name="now">When it happened.</param>
    public void Handle(RelayEvent next, Moment now)
    {
        _now = now;
        switch (next)
        {
            case RelayEvent.DeliveryConnected called:
                Admit(_sessions[called.Session] = new Session(called.Session, called.Secret, called.Address, now.Elapsed));
                break;
            case RelayEvent.InboxConnected called:
                Admit(_inboxes[called.Inbox] = new Inbox(called.Inbox, called.Address, now.Elapsed));
                break;
            case RelayEvent.PacketReceived received:
                Receive(_inboxes[received.Inbox], received.Packet);
                break;
            case RelayEvent.ReadingPaused paused:
                _inboxes[paused.Inbox].IsThrottled = true;
                break;
            case RelayEvent.ReadingResumed resumed:
                (_inboxes[resumed.Inbox].IsThrottled, _inboxes[resumed.Inbox].LastHeard) = (false, now.Elapsed);
                break;
            case RelayEvent.ProtocolViolated violated:
                ReportViolation(_inboxes[violated.Inbox], violated.Why);
                break;
            case RelayEvent.DeliveryPortViolated violated when !_sessions[violated.Session].IsClosing:
                ReportViolation(_sessions[violated.Session], "The delivery port is one way, from the relay to the client; this client sent something on it.");
                break;
            case RelayEvent.DeliveryEnded ended:
                Disconnect(_sessions[ended.Session]);
                _sessions.Remove(ended.Session);
                break;
            case RelayEvent.InboxEnded ended:
                EndInbox(_inboxes[ended.Inbox]);
                _inboxes.Remove(ended.Inbox);
                break;
            case RelayEvent.Stopping:
                Stop();
                break;
            case RelayEvent.ShutdownTimedOut:
                _closing.ToList().ForEach(Disconnect);
                break;
            case RelayEvent.Ticked:
                CheckTimeouts(now.Elapsed);
                break;
        }
    }

    private void Receive(Inbox inbox, Packet packet)
    {
        inbox.LastHeard = _now.Elapsed;
        switch (packet)
        {
            case Alive:
            case not null when _stopping || inbox.Session is { IsClosing: true } or { IsSuperseded: true }:
                break;
            case Join join when inbox.Session is null or { Nickname: null }:
                Join(inbox, join);
                break;
            case Say say when inbox.Session is { Nickname: { } who } session:
                Say(session, who, say);
                break;
            case Leave when inbox.Session is { Nickname: { } who } session:
                LeaveRoom(session, who);
                break;
            case not null when inbox.Session is { Nickname: not null }:
                ReportViolation(inbox, "A client joins once; this one has joined already.");
                break;
            default:
                ReportViolation(inbox, "The first packet of a client is join; this one sent another.");
                break;
        }
    }

    private void EndInbox(Inbox inbox)
    {
        if (inbox.Session is { IsClosing: false } session)
            Disconnect(session);
        else
            _pending.Remove(inbox);
    }

    /// <returns>What the events since the last turn came to.</returns>
    public Turn EndTurn()
    {
        var turn = new Turn(_messages, _effects);
        (_messages, _effects) = ([], []);
        return turn;
    }

    private void Join(Inbox inbox, Join join)
    {
        if ((inbox.Session ?? _pending.Claim(inbox, join.Session)) is not { } session || !session.HasSecret(join.Session))
            ReportViolation(inbox, "A join names the session of a hello that waits for it; this one names none.");
        else if (join.Version != 1)
            Refuse(session, Reasons.Version);
        else if (!Nickname.TryParse(join.Nickname, out var nickname, out var flaw))
            Refuse(session, Reasons.Of("join", null, flaw));
        else if (Previous(join.Was) is { Nickname: { } kept } previous && kept.Equals(nickname))
        {
            _members.Remove(previous);
            previous.IsSuperseded = true;
            Close(previous);
            Welcome(session, kept, join.Last);
            Report("resumed", session, "");
        }
        else if (_members.Count >= _options.MaxClients)
            Refuse(session, Reasons.Full);
        else if (_room.Join(nickname, _now.Wall) is Decision.Accepted joined)
        {
            _messages.Add(joined.Message);
            Welcome(session, nickname, join.Last);
            Report("joined", session, $"from {session.Address}");
        }
        else
            Refuse(session, Reasons.Of("join", null, RejectionReason.NicknameInUse));
    }

    private void Refuse(Session session, Refused refused)
    {
        Send(session, refused);
        Report("refused", session, refused.Words);
    }

    private void Say(Session session, Nickname who, Say say)
    {
        switch (_room.Say(who, say.Id, say.Text, say.SaidAt, _now.Wall))
        {
            case Decision.Accepted accepted:
                _messages.Add(accepted.Message);
                break;
            case Decision.Duplicate taken:
                Send(session, new Taken(say.Id, taken.Number));
                break;
            case Decision.Rejected refused:
                Send(session, Reasons.Of("say", say.Id[..Math.Min(say.Id.Length, Room.MaxIdLength)], refused.Why));
                break;
        }
    }

    private void Welcome(Session session, Nickname nickname, Head? last)
    {
        var resumed = last is { } place ? _log.Find(place) : null;
        var (from, cursor) = resumed is null ? _log.StartForNewcomer() : (last!.Value, resumed);
        Send(session, new Welcome(nickname.Text, Resumed: resumed is not null, from, _history));
        foreach (var some in _room.Present.Select(present => present.Text).Chunk(NamesInPacket))
            Send(session, new Present(some, _room.LastNumber));
        _pending.Remove(session);
        _members.Add(session);
        session.Nickname = nickname;
        session.NextKeepalive = _now.Elapsed + _options.KeepaliveInterval;
        session.JoinedAt = _log.Length;
        session.Progress = (cursor.Position, _now.Elapsed);
        session.Cursor = cursor;
        _effects.Add(new RelayEffect.Deliver(session.Id, cursor));
    }


    /// <summary>Someone broke the protocol: tells them, and whoever runs the relay, and hangs up.</summary>
    private void ReportViolation(Inbox inbox, string why)
    {
        if (inbox.Session is { } session)
            ReportViolation(session, why);
        else
        {
            _effects.Add(new RelayEffect.Report(new RelayDiagnostic("protocol error", inbox.Address, why)));
            _effects.Add(new RelayEffect.CloseInbox(inbox.Id));
        }
    }

    private void ReportViolation(Session session, string why)
    {
        Report("protocol error", session, why);
        Finish(session, new Bye("protocol", why));
    }

    private void Report(string what, Session session, string why) =>
        _effects.Add(new RelayEffect.Report(new RelayDiagnostic(what, session.Nickname?.Text ?? session.Address, why)));

    /// <summary>Its connections have ended, or are ended now; its name is kept for it for a while.</summary>
    private void Disconnect(Session session)
    {
        Close(session);
        _pending.Remove(session);
        _closing.Remove(session);
        SignalWhenAllClosed();
        if (session.ReservedUntil is null && !_stopping && _members.Contains(session))
            Report("lost", session, $"its name is kept for {_options.NameHold.TotalSeconds} s");
        session.ReservedUntil ??= _now.Elapsed + _options.NameHold;
    }

    private void Stop()
    {
        _stopping = true;
        foreach (var session in _members.Where(member => member is { ReservedUntil: null, IsClosing: false }).Concat(_pending.Sessions).ToList())
            Finish(session, Reasons.Shutdown);
        foreach (var inbox in _pending.Inboxes)
            _effects.Add(new RelayEffect.CloseInbox(inbox.Id));
        SignalWhenAllClosed();
    }

    private void SignalWhenAllClosed()
    {
        if (_stopping && _closing.Count == 0)
            _effects.Add(new RelayEffect.Stopped());
    }


    /// <summary>It said that it leaves: the others hear so, and it hears goodbye.</summary>
    private void LeaveRoom(Session session, Nickname who)
    {
        _members.Remove(session);
        _messages.Add(_room.Leave(who, LeaveReason.Quit, _now.Wall));
        Finish(session, Reasons.Left);
        Report("left", session, "quit");
    }

    /// <summary>It was lost and its time is up: its name is free again.</summary>
    private void ExpireReservation(Session session)
    {
        _members.Remove(session);
        _messages.Add(_room.Leave(session.Nickname!, LeaveReason.Lost, _now.Wall));
        Report("left", session, "lost, and did not come back in time");
    }

    /// <summary>Whose time is up, and who is due a sign of life.</summary>
    private void CheckTimeouts(TimeSpan now)
    {
        _members.FindAll(member => member.ReservedUntil <= now).ForEach(ExpireReservation);
        foreach (var late in _pending.TimedOut(now))
            Evict(late, "join", $"A connection joins within {_options.JoinTimeout.TotalSeconds} s; this one did not.");
        foreach (var member in _members.FindAll(member => member is { ReservedUntil: null, IsClosing: false }))
            CheckMember(member, now);
        _closing.FindAll(session => session.CloseBy <= now).ForEach(Disconnect);
    }

    private Session? Previous(string? secret) => secret is null ? null : _members.Find(member => member.HasSecret(secret));

    /// <summary>Gives signs of life, and gives up who gives none.</summary>
    private void CheckMember(Session member, TimeSpan now)
    {
        if (now >= member.NextKeepalive)
        {
            Send(member, new Alive());
            member.NextKeepalive += _options.KeepaliveInterval;
        }
        if (_liveness.DisconnectReason(member, _log.Length, now) is { } bye)
            Drop(member, bye);
    }

    private void Drop(Session member, Bye bye)
    {
        Report(bye.Reason, member, bye.Words);
        Finish(member, bye);
    }

    /// <summary>Says goodbye; whoever does not take it in time is closed without.</summary>
    private void Finish(Session session, Bye bye)
    {
        _pending.Remove(session);
        _closing.Add(session);
        session.CloseBy = _now.Elapsed + _options.CloseTimeout;
        session.IsClosing = true;
        _effects.Add(new RelayEffect.Finish(session.Id, bye));
    }

    private void Close(Session session)
    {
        _effects.Add(new RelayEffect.CloseDelivery(session.Id));
        if (session.Inbox is { } inbox)
            _effects.Add(new RelayEffect.CloseInbox(inbox.Id));
    }

    private void Send(Session session, Packet packet) => _effects.Add(new RelayEffect.Send(session.Id, packet));

    private void Admit(IPendingConnection newcomer)
    {
        if (_stopping)
        {
            Close(newcomer);
            return;
        }
        if (_pending.EvictionCandidate(newcomer) is { } oldest)
            Evict(oldest, "crowded", "Too many connections have not joined; this is the oldest of them.");
        _pending.Add(newcomer);
        if (newcomer is Session session)
            Send(session, new Hello(1, session.Secret, _limits));
    }

    private void Evict(IPendingConnection stranger, string reason, string words)
    {
        _pending.Remove(stranger);
        if (stranger is Session session)
            Finish(session, new Bye(reason, words));
        else
            Close(stranger);
        _effects.Add(new RelayEffect.Report(new RelayDiagnostic("dismissed", stranger.Address, words)));
    }

    private void Close(IPendingConnection connection) => _effects.Add(connection is Inbox inbox ? new RelayEffect.CloseInbox(inbox.Id) : new RelayEffect.CloseDelivery(((Session)connection).Id));
}
