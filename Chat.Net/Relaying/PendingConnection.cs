namespace Chat.Net.Relaying;

/// <summary>A connection that has not joined yet: it holds a place for a little while.</summary>
internal abstract record PendingConnection(string Address, TimeSpan Since)
{
    /// <summary>A delivery connection: the relay has said hello.</summary>
    public record Delivery(SessionId Id, Secret Secret, string Address, TimeSpan Since)
        : PendingConnection(Address, Since);

    /// <summary>A delivery connection whose secret an inbox connection has named: the two may try to join.</summary>
    public sealed record Pair(SessionId Id, Secret Secret, InboxId InboxId, string Address, TimeSpan Since)
        : Delivery(Id, Secret, Address, Since);

    /// <summary>An inbox connection that has named no secret.</summary>
    public sealed record Inbox(InboxId Id, string Address, TimeSpan Since) : PendingConnection(Address, Since);
}
