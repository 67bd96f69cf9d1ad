using Chat.Domain.Nicknames;
using Chat.Net.Logs;

namespace Chat.Net.Relaying;

/// <summary>A client in the room: two connections, a place in the log, and what is known of its life.</summary>
/// <param name="joinedAt">How many bytes the log had when it joined: what it lags behind is counted from there.</param>
internal sealed class Member(
    Identity identity, SessionId session, InboxId inbox, Cursor cursor, long joinedAt, TimeSpan now)
    : IOccupant
{
    public Identity Identity { get; private set; } = identity;

    public SessionId Session => session;

    public InboxId Inbox => inbox;

    /// <summary>How many bytes of the log it was sent; its sender moves it on.</summary>
    public long Position => cursor.Position;

    /// <summary>
    /// The bytes that were appended after it joined and are not sent yet: catching up does not count.
    /// </summary>
    /// <param name="logLength">How many bytes were appended to the log, ever.</param>
    public long Lag(long logLength) => logLength - Math.Max(Position, joinedAt);

    /// <summary>When something last came in.</summary>
    public TimeSpan LastHeard { get; private set; } = now;

    /// <summary>Whether its inbox is not read for now, so that its silence is the relay's own.</summary>
    public bool IsPaused { get; private set; }

    /// <summary>Where its cursor was seen last, and since when it has been there.</summary>
    public (long Position, TimeSpan Since) Progress { get; private set; } = (cursor.Position, now);

    /// <summary>
    /// When its last sign of life from the relay was due: each is due an interval later, however late the one before
    /// was sent.
    /// </summary>
    public TimeSpan LastKeepalive { get; private set; } = now;

    public void Rename(Nickname to) => Identity = Identity with { Nickname = to };

    public void Hear(TimeSpan at) => LastHeard = at;

    public void Pause() => IsPaused = true;

    public void Resume(TimeSpan at) => (IsPaused, LastHeard) = (false, at);

    public void KeptAlive(TimeSpan interval) => LastKeepalive += interval;

    /// <summary>Looks where its cursor is. Once it has caught up it stands still for want of anything new.</summary>
    public void Observe(TimeSpan at)
    {
        if (Position >= joinedAt || Position != Progress.Position)
            Progress = (Position, at);
    }
}
