using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>The sessions that are being sent a goodbye: those that do not take it in time are closed without.</summary>
internal sealed class ClosingSessions(RelayOptions options, TurnBuilder turn)
{
    private readonly Dictionary<SessionId, ClosingSession> _sessions = [];

    public bool IsEmpty => _sessions.Count == 0;

    public IReadOnlyList<ClosingSession> All => [.. _sessions.Values];

    public IReadOnlyList<ClosingSession> TimedOut(TimeSpan now) =>
        [.. _sessions.Values.Where(session => session.CloseBy <= now)];

    public void Begin(SessionId session, InboxId? inbox, Bye bye, TimeSpan now) =>
        Begin(new ClosingSession(session, inbox, CloseBy(now)), bye);

    public ClosingMember Begin(Member member, Bye bye, TimeSpan now)
    {
        var closing = new ClosingMember(member.Session, member.Inbox, CloseBy(now), member.Identity);
        Begin(closing, bye);
        return closing;
    }

    public ClosingSession? Remove(SessionId id) => _sessions.Remove(id, out var session) ? session : null;

    private TimeSpan CloseBy(TimeSpan now) => now + options.CloseTimeout;

    private void Begin(ClosingSession session, Bye bye)
    {
        _sessions[session.Session] = session;
        turn.Finish(session.Session, bye);
    }
}
