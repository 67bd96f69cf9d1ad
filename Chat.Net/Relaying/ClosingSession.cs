namespace Chat.Net.Relaying;

/// <summary>A session that was sent its goodbye: it has a little time to take it.</summary>
/// <param name="Inbox">Null where no inbox connection has named its secret.</param>
internal record ClosingSession(SessionId Session, InboxId? Inbox, TimeSpan CloseBy);

/// <summary>A closing session whose name is reserved for it once it has ended.</summary>
internal sealed record ClosingMember(SessionId Session, InboxId? Inbox, TimeSpan CloseBy, Identity Identity)
    : ClosingSession(Session, Inbox, CloseBy), IOccupant;
