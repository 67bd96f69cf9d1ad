using System.Net;
using Chat.Domain.Messages;
using Chat.Domain.Nicknames;
using Chat.Domain.Rooms;
using Chat.Domain.Rules;
using Chat.Net.Logs;
using Chat.Net.Packets;
using Chat.Net.Timing;

namespace Chat.Net.Relaying;

/// <summary>
/// Who is in the room: joins, comes back, says something, takes another name, leaves, is disconnected and has a name
/// reserved.
/// </summary>
/// <param name="log">Only read.</param>
/// <param name="history">Names the log, in 32 hexadecimal digits.</param>
internal sealed class Membership(RelayOptions options, UpdateLog log, string history, TurnBuilder turn)
{
    private readonly Room _room = new();
    private readonly Dictionary<Nickname, IOccupant> _occupants = [];
    private readonly FormerNames _formerNames = new();
    private readonly Dictionary<SessionId, Member> _bySession = [];
    private readonly Dictionary<InboxId, Member> _byInbox = [];

    /// <summary>The log has these messages already; whoever is in the room by them may come back.</summary>
    public void Restore(RelayEvent.Restored past, TimeSpan now)
    {
        var until = now + options.NameHold - past.Down;
        foreach (var nickname in past.Present ?? [])
            _room.Restore(Nickname.Parse(nickname));
        foreach (var message in past.Messages)
            _room.Restore(message);
        var lately = past.Messages is [.., var newest]
            ? newest.ReceivedAt.Milliseconds - options.NameHold.TotalMilliseconds
            : 0;
        foreach (var message in past.Messages.Where(one => one.ReceivedAt.Milliseconds >= lately))
            _formerNames.Restore(message, until);
        foreach (var nickname in _room.Present)
            _occupants[nickname] = new ReservedName(
                new Identity(nickname, past.Keys.GetValueOrDefault(nickname)), until);
    }

    /// <summary>The member list, in packets.</summary>
    public IReadOnlyList<Present> Present =>
        [.. Packets.Present.Of(_room.Present.Select(nickname => nickname.Text), _room.LastNumber)];

    public IReadOnlyList<Member> Members => [.. _bySession.Values];

    public Member? Find(SessionId session) => _bySession.GetValueOrDefault(session);

    public Member? Find(InboxId inbox) => _byInbox.GetValueOrDefault(inbox);

    /// <summary>What holds this name, if the join shows that it is the same client's.</summary>
    public IOccupant? FindPrevious(Nickname nickname, Join join) =>
        _occupants.GetValueOrDefault(_formerNames.Resolve(nickname)) is { } occupant
            && occupant.Identity.IsShownBy(join)
                ? occupant
                : null;

    /// <summary>Lets somebody in; null when they are in, else why not.</summary>
    public Refused? Join(PendingConnection.Pair pair, Nickname nickname, Join join, Moment now)
    {
        if (_occupants.Count >= options.MaxClients)
            return Reasons.Full;
        if (!IPAddress.IsLoopback(pair.Address) && PlacesTakenFrom(pair.Network) >= options.MaxClientsPerAddress)
            return Reasons.FullForNetwork;
        if (_formerNames.Contains(nickname))
            return NameInUse(RefusedRequest.Join, nickname, now.Elapsed);
        if (_formerNames.HasOneLike(nickname))
            return Reasons.Of(RefusedRequest.Join, null, RejectionReason.NicknameAlike);
        var decision = _room.Join(nickname, now.Wall);
        if (decision is not Decision.Accepted joined)
            return NameRefused(RefusedRequest.Join, nickname, decision, now.Elapsed);
        turn.Append(joined.Message);
        Welcome(pair, nickname, join, now.Elapsed);
        turn.Report(DiagnosticKind.Joined, nickname.Text, $"from {pair.From} {Count}");
        return null;
    }

    /// <summary>
    /// Gives a name to the session that comes back for it, in its old spelling. Nobody sees it leave or join.
    /// </summary>
    public void Resume(IOccupant previous, PendingConnection.Pair pair, Join join, TimeSpan now)
    {
        if (previous is Member member)
            Remove(member);
        var nickname = previous.Identity.Nickname;
        Welcome(pair, nickname, join, now);
        turn.Report(DiagnosticKind.Resumed, nickname.Text, $"from {pair.From}");
    }

    public void Say(Member member, Say say, Moment now)
    {
        switch (_room.Say(member.Identity.Nickname, say.Id, say.Text, say.SaidAt, now.Wall))
        {
            case Decision.Accepted accepted:
                turn.Append(accepted.Message);
                break;
            case Decision.Duplicate duplicate:
                turn.Send(member.Session, new Taken(say.Id, duplicate.Number));
                break;
            case Decision.Rejected rejected:
                turn.Send(
                    member.Session,
                    Reasons.Of(RefusedRequest.Say, say.Id[..Math.Min(say.Id.Length, Room.MaxIdLength)], rejected.Why));
                break;
        }
    }

    public void Rename(Member member, Rename rename, Moment now)
    {
        if (TryRename(member, rename.Nickname, now) is { } refused)
            turn.Send(member.Session, refused);
    }

    /// <returns>Null when the member has the name, else why not.</returns>
    private Refused? TryRename(Member member, string nickname, Moment now)
    {
        if (!Nickname.TryParse(nickname, out var to, out var reason))
            return Reasons.Of(RefusedRequest.Rename, null, reason);
        if (_formerNames.IsKeptFrom(member.Identity.Nickname, to))
            return NameInUse(RefusedRequest.Rename, to, now.Elapsed);
        if (_formerNames.HasOneLike(to, member.Identity.Nickname))
            return Reasons.Of(RefusedRequest.Rename, null, RejectionReason.NicknameAlike);
        var decision = _room.Rename(member.Identity.Nickname, to, now.Wall);
        if (decision is not Decision.Accepted accepted)
            return NameRefused(RefusedRequest.Rename, to, decision, now.Elapsed);
        turn.Append(accepted.Message);
        _occupants.Remove(member.Identity.Nickname);
        _formerNames.Add(member.Identity.Nickname, to, until: now.Elapsed + options.NameHold);
        _occupants[to] = member;
        turn.Report(DiagnosticKind.Renamed, member.Identity.Nickname.Text, to.Text);
        turn.KeepKey(member.Identity.Nickname, null);
        member.Rename(to);
        turn.KeepKey(to, member.Identity.Key);
        return null;
    }

    public void Leave(Member member, Moment now)
    {
        Remove(member);
        Vacate(member.Identity.Nickname, LeaveReason.Quit, now.Wall);
        turn.Report(DiagnosticKind.Left, member.Identity.Nickname.Text, Count);
    }

    /// <summary>A member is being sent a goodbye; its name stays taken.</summary>
    public void BeginClosing(Member member, ClosingMember closing)
    {
        Remove(member);
        _occupants[member.Identity.Nickname] = closing;
    }

    /// <summary>The connections of whoever had this name have ended: it is kept for a while.</summary>
    public void Reserve(Identity identity, TimeSpan now)
    {
        if (_occupants[identity.Nickname] is Member member)
            Remove(member);
        _occupants[identity.Nickname] = new ReservedName(identity, now + options.NameHold);
        turn.Report(
            DiagnosticKind.Lost, identity.Nickname.Text, $"the name is kept for {options.NameHold.TotalSeconds} s");
    }

    /// <summary>Those who did not come back in time leave, and their names are free again.</summary>
    public void ExpireReservations(Moment now)
    {
        _formerNames.Expire(now.Elapsed);
        foreach (var reserved in _occupants.Values.OfType<ReservedName>()
            .Where(reserved => reserved.Until <= now.Elapsed)
            .ToList())
        {
            Vacate(reserved.Identity.Nickname, LeaveReason.Lost, now.Wall);
            turn.Report(DiagnosticKind.Left, reserved.Identity.Nickname.Text, $"after losing the connection {Count}");
        }
    }

    /// <summary>Nobody has this name any more.</summary>
    private void Vacate(Nickname nickname, LeaveReason why, Instant now)
    {
        _occupants.Remove(nickname);
        _formerNames.Release(nickname);
        turn.Append(_room.Leave(nickname, why, now));
        turn.KeepKey(nickname, null);
    }

    private Refused NameRefused(RefusedRequest what, Nickname nickname, Decision decision, TimeSpan now) =>
        decision is Decision.Rejected { Why: not RejectionReason.NicknameInUse and var why }
            ? Reasons.Of(what, null, why)
            : NameInUse(what, nickname, now);

    private Refused NameInUse(RefusedRequest what, Nickname nickname, TimeSpan now) =>
        _occupants.GetValueOrDefault(nickname) is ReservedName reserved
            ? Reasons.NameReserved(what, reserved.Until - now)
            : Reasons.Of(what, null, RejectionReason.NicknameInUse);

    /// <summary>Held names included: whoever comes and goes takes no more places than whoever stays.</summary>
    private int PlacesTakenFrom(IPAddress network) =>
        _occupants.Values.Count(one => network.Equals(one.Identity.Network));

    /// <summary>How many names are taken: members, those that are closing, and reserved ones.</summary>
    private string Count => $"({_occupants.Count} here)";

    private void Welcome(PendingConnection.Pair pair, Nickname nickname, Join join, TimeSpan now)
    {
        var resumed = join.Last is { } place ? log.Find(place) : null;
        var (from, cursor) = resumed is null ? log.StartForNewcomer() : (join.Last!.Value, resumed);
        turn.Send(pair.Id, new Welcome(nickname.Text, Resumed: resumed is not null, from, history));
        turn.SendPresent(pair.Id);
        turn.Deliver(pair.Id, cursor);
        var identity = new Identity(nickname, join.Key is { } key ? new KeyDigest(key) : null, pair.Network);
        var member = new Member(identity, pair.Id, pair.InboxId, cursor, log.Length, now);
        _occupants[nickname] = _bySession[pair.Id] = _byInbox[pair.InboxId] = member;
        turn.KeepKey(nickname, identity.Key);
    }

    private void Remove(Member member)
    {
        _bySession.Remove(member.Session);
        _byInbox.Remove(member.Inbox);
    }
}
