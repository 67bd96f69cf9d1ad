using System.Security.Cryptography;
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
internal sealed class Reception
{
    /// <summary>So few names fit into a packet however long they are: a name has at most 64 scalars, each at most 4 bytes of UTF-8.</summary>
    private const int NamesInPacket = 200;
    private readonly RelayOptions _options;
    private readonly TimeProvider _time;
    private readonly Action<Occurrence> _report;
    private readonly string _history = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
    private readonly Limits _limits;
    private readonly Room _room = new();
    private readonly UpdateLog _log;
    private readonly Strangers _strangers;
    private readonly Patience _patience;
    private readonly List<Session> _guests = [];
    private readonly List<Session> _leaving = [];
    private readonly TaskCompletionSource _emptied = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<Message> _turn = [];
    private bool _stopping;

    public Reception(RelayOptions options, TimeProvider time, Action<Occurrence> report)
    {
        (_options, _time, _report) = (options, time, report);
        _limits = new Limits(
            WordPacket.MaxLength, TextRule.MaxLength, TextRule.MaxLines, Nickname.MaxLength,
            options.JoinWithin.TotalSeconds, options.AliveEvery.TotalSeconds, options.IdleAfter.TotalSeconds);
        _log = new UpdateLog(Convert.FromHexString(_history), options.Log);
        _strangers = new Strangers(options);
        _patience = new Patience(options);
    }

    /// <summary>Completes when the relay stops and the last client is gone.</summary>
    public Task Emptied => _emptied.Task;

    private Instant Now => new(_time.GetUtcNow().ToUnixTimeMilliseconds());

    public void Take(Event next)
    {
        switch (next)
        {
            case Event.Called called when _stopping:
                called.Stranger.Close();
                break;
            case Event.Heard when _stopping:
            case Event.Heard { Inbox.Session: { IsLeaving: true } or { IsReplaced: true } }:
                break;
            case Event.Called called:
                Receive(called.Stranger);
                break;
            case Event.Heard { Packet: Join join, Inbox: { Session: null or { Nickname: null } } inbox }:
                Join(inbox, join);
                break;
            case Event.Heard { Packet: Say say, Inbox.Session: { Nickname: { } who } session }:
                Say(session, who, say);
                break;
            case Event.Heard { Packet: Leave, Inbox.Session: { Nickname: { } who } session }:
                Depart(session, who);
                break;
            case Event.Heard { Inbox: { Session.Nickname: not null } inbox }:
                Break(inbox, "A client joins once; this one has joined already.");
                break;
            case Event.Heard heard:
                Break(heard.Inbox, "The first packet of a client is join; this one sent another.");
                break;
            case Event.Broken broken:
                Break(broken.Inbox, broken.Why);
                break;
            case Event.SpokeOnDelivery { Session: { IsLeaving: false } session }:
                Break(session, "The delivery port is one way, from the relay to the client; this client sent something on it.");
                break;
            case Event.DeliveryEnded ended:
                Lose(ended.Session);
                break;
            case Event.InboxEnded { Inbox.Session: { IsLeaving: false } session }:
                Lose(session);
                break;
            case Event.InboxEnded ended:
                _strangers.Remove(ended.Inbox);
                break;
            case Event.Stopping:
                Stop();
                break;
            case Event.GivenUp:
                _leaving.ToList().ForEach(Lose);
                break;
            case Event.Ticked:
                LookRound(_time.GetUtcNow());
                break;
        }
    }

    /// <summary>Makes one update of all that this turn brought, and wakes everyone.</summary>
    public void EndTurn()
    {
        if (_turn.Count == 0)
            return;
        _log.Append(_turn);
        _turn.Clear();
        foreach (var guest in _guests)
            guest.Wake();
    }

    private void Join(Inbox inbox, Join join)
    {
        if ((inbox.Session ?? _strangers.Claim(inbox, join.Session)) is not { } session || !session.HasSecret(join.Session))
            Break(inbox, "A join names the session of a hello that waits for it; this one names none.");
        else if (join.Version != 1)
            Refuse(session, Reasons.Version);
        else if (!Nickname.TryParse(join.Nickname, out var nickname, out var flaw))
            Refuse(session, Reasons.Of("join", null, flaw));
        else if (Previous(join.Was) is { Nickname: { } kept } previous && kept.Equals(nickname))
        {
            _guests.Remove(previous);
            previous.GiveWay();
            Welcome(session, kept, join.Last);
            Report("resumed", session, "");
        }
        else if (_guests.Count >= _options.Clients)
            Refuse(session, Reasons.Full);
        else if (_room.Join(nickname, Now) is Decision.Accepted joined)
        {
            _turn.Add(joined.Message);
            Welcome(session, nickname, join.Last);
            Report("joined", session, $"from {session.Address}");
        }
        else
            Refuse(session, Reasons.Of("join", null, RejectionReason.NicknameInUse));
    }

    private void Refuse(Session session, Refused refused)
    {
        session.Tell(refused);
        Report("refused", session, refused.Words);
    }

    private void Say(Session session, Nickname who, Say say)
    {
        switch (_room.Say(who, say.Id, say.Text, say.SaidAt, Now))
        {
            case Decision.Accepted accepted:
                _turn.Add(accepted.Message);
                break;
            case Decision.Duplicate taken:
                session.Tell(new Taken(say.Id, taken.Number));
                break;
            case Decision.Rejected refused:
                session.Tell(Reasons.Of("say", say.Id[..Math.Min(say.Id.Length, Room.MaxIdLength)], refused.Why));
                break;
        }
    }

    private void Welcome(Session session, Nickname nickname, Head? last)
    {
        var resumed = last is { } place ? _log.Find(place) : null;
        var (from, cursor) = resumed is null ? _log.StartForNewcomer() : (last!.Value, resumed);
        session.Tell(new Welcome(nickname.Text, Resumed: resumed is not null, from, _history));
        foreach (var some in _room.Present.Select(present => present.Text).Chunk(NamesInPacket))
            session.Tell(new Present(some, _room.LastNumber));
        _strangers.Remove(session);
        _guests.Add(session);
        session.Nickname = nickname;
        session.NextAlive = _time.GetUtcNow() + _options.AliveEvery;
        session.JoinedAt = _log.Length;
        session.Progress = (cursor.Position, _time.GetUtcNow());
        session.Cursor = cursor;
    }


    /// <summary>Someone broke the protocol: tells them, and whoever runs the relay, and hangs up.</summary>
    private void Break(Inbox inbox, string why)
    {
        if (inbox.Session is { } session)
            Break(session, why);
        else
        {
            _report(new Occurrence("protocol error", inbox.Link.Address, why));
            inbox.Link.Close();
        }
    }

    private void Break(Session session, string why)
    {
        Report("protocol error", session, why);
        Finish(session, new Bye("protocol", why));
    }

    private void Report(string what, Session session, string why) =>
        _report(new Occurrence(what, session.Nickname?.Text ?? session.Delivery.Address, why));

    /// <summary>Its connections have ended, or are ended now; its name is kept for it for a while.</summary>
    private void Lose(Session session)
    {
        session.Close();
        _strangers.Remove(session);
        _leaving.Remove(session);
        TellWhenEmpty();
        if (session.HeldUntil is null && !_stopping && _guests.Contains(session))
            Report("lost", session, $"its name is kept for {_options.Hold.TotalSeconds} s");
        session.HeldUntil ??= _time.GetUtcNow() + _options.Hold;
    }

    private void Stop()
    {
        _stopping = true;
        // Nothing comes after a goodbye: what this turn has brought goes first.
        EndTurn();
        foreach (var session in _guests.Where(guest => guest is { HeldUntil: null, IsLeaving: false }).Concat(_strangers.Sessions).ToList())
            Finish(session, Reasons.Shutdown);
        foreach (var inbox in _strangers.Inboxes)
            inbox.Close();
        TellWhenEmpty();
    }

    private void TellWhenEmpty()
    {
        if (_stopping && _leaving.Count == 0)
            _emptied.TrySetResult();
    }


    /// <summary>It said that it leaves: the others hear so, and it hears goodbye.</summary>
    private void Depart(Session session, Nickname who)
    {
        _guests.Remove(session);
        _turn.Add(_room.Leave(who, LeaveReason.Quit, Now));
        Finish(session, Reasons.Left);
        Report("left", session, "quit");
    }

    /// <summary>It was lost and its time is up: its name is free again.</summary>
    private void LetGo(Session session)
    {
        _guests.Remove(session);
        _turn.Add(_room.Leave(session.Nickname!, LeaveReason.Lost, Now));
        Report("left", session, "lost, and did not come back in time");
    }

    /// <summary>Whose time is up, and who is due a sign of life.</summary>
    private void LookRound(DateTimeOffset now)
    {
        _guests.FindAll(guest => guest.HeldUntil <= now).ForEach(LetGo);
        foreach (var late in _strangers.Late(now))
            Dismiss(late, "join", $"A connection joins within {_options.JoinWithin.TotalSeconds} s; this one did not.");
        foreach (var guest in _guests.FindAll(guest => guest is { HeldUntil: null, IsLeaving: false }))
            LookAfter(guest, now);
        _leaving.FindAll(session => session.CloseBy <= now).ForEach(Lose);
    }

    private Session? Previous(string? secret) => secret is null ? null : _guests.Find(guest => guest.HasSecret(secret));

    /// <summary>Gives signs of life, and gives up who gives none.</summary>
    private void LookAfter(Session guest, DateTimeOffset now)
    {
        if (now >= guest.NextAlive)
        {
            guest.Tell(new Alive());
            guest.NextAlive += _options.AliveEvery;
        }
        if (_patience.GoodbyeFor(guest, _log.Length, now) is { } bye)
            Drop(guest, bye);
    }

    private void Drop(Session guest, Bye bye)
    {
        Report(bye.Reason, guest, bye.Words);
        Finish(guest, bye);
    }

    /// <summary>Says goodbye; whoever does not take it in time is closed without.</summary>
    private void Finish(Session session, Bye bye)
    {
        _strangers.Remove(session);
        _leaving.Add(session);
        session.CloseBy = _time.GetUtcNow() + _options.GoodbyeWithin;
        session.Finish(bye);
    }

    private void Receive(IStranger newcomer)
    {
        if (_strangers.InTheWayOf(newcomer) is { } oldest)
            Dismiss(oldest, "crowded", "Too many connections have not joined; this is the oldest of them.");
        _strangers.Add(newcomer);
        (newcomer as Session)?.Greet(_limits);
    }

    private void Dismiss(IStranger stranger, string reason, string words)
    {
        _strangers.Remove(stranger);
        if (stranger is Session session)
            Finish(session, new Bye(reason, words));
        else
            stranger.Close();
        _report(new Occurrence("dismissed", stranger.Address, words));
    }
}
