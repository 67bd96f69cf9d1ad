using System.Net;

namespace Chat.Net.Relaying;

/// <summary>A connection that has not joined yet: it holds a place for a little while.</summary>
internal abstract record PendingConnection(IPEndPoint From, TimeSpan Since)
{
    public IPAddress Address => From.Address;

    /// <summary>Where it comes from, as far as places are counted.</summary>
    public IPAddress Network { get; } = Relaying.Network.Of(From.Address);

    /// <summary>A delivery connection: the relay has said hello.</summary>
    public record Delivery(SessionId Id, Secret Secret, IPEndPoint From, TimeSpan Since)
        : PendingConnection(From, Since);

    /// <summary>A delivery connection whose secret an inbox connection has named: the two may try to join.</summary>
    public sealed record Pair(SessionId Id, Secret Secret, InboxId InboxId, IPEndPoint From, TimeSpan Since)
        : Delivery(Id, Secret, From, Since);

    /// <summary>An inbox connection that has named no secret.</summary>
    public sealed record Inbox(InboxId Id, IPEndPoint From, TimeSpan Since) : PendingConnection(From, Since);
}
