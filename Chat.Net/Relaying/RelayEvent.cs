using System.Net;
using Chat.Domain.Messages;
using Chat.Domain.Nicknames;
using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>What the host tells the core.</summary>
internal abstract record RelayEvent
{
    private RelayEvent()
    {
    }

    /// <summary>The relay begins with a list that was there before.</summary>
    /// <param name="Present">Who was in the room before these messages; null for nobody.</param>
    /// <param name="Down">How long there was no relay, as far as is known.</param>
    public sealed record Restored(
        IReadOnlyList<Message> Messages,
        IReadOnlyDictionary<Nickname, KeyDigest> Keys,
        TimeSpan Down = default,
        IReadOnlyList<string>? Present = null) : RelayEvent;

    /// <summary>A client connected to the delivery port.</summary>
    public sealed record DeliveryConnected(SessionId Session, Secret Secret, IPEndPoint From) : RelayEvent;

    /// <summary>A client connected to the inbox port.</summary>
    public sealed record InboxConnected(InboxId Inbox, IPEndPoint From) : RelayEvent;

    /// <summary>A packet came in.</summary>
    public sealed record PacketReceived(InboxId Inbox, Packet Packet) : RelayEvent;

    /// <summary>The relay reads an inbox more slowly: until it reads on, silence there is the relay's own.</summary>
    public sealed record ReadingPaused(InboxId Inbox) : RelayEvent;

    /// <summary>The relay reads an inbox again.</summary>
    public sealed record ReadingResumed(InboxId Inbox) : RelayEvent;

    /// <summary>What came in on an inbox connection broke the protocol.</summary>
    public sealed record ProtocolViolated(InboxId Inbox, string Why) : RelayEvent;

    /// <summary>Bytes came in on a delivery connection, which is one way.</summary>
    public sealed record DeliveryPortViolated(SessionId Session) : RelayEvent;

    /// <summary>A delivery connection ended.</summary>
    public sealed record DeliveryEnded(SessionId Session) : RelayEvent;

    /// <summary>An inbox connection ended.</summary>
    public sealed record InboxEnded(InboxId Inbox) : RelayEvent;

    /// <summary>A task that serves a connection failed because of a bug of ours.</summary>
    public sealed record ServingFailed(string Bug) : RelayEvent
    {
        public static ServingFailed Of(Exception bug) => new(bug.ToString());
    }

    /// <summary>A little time has passed.</summary>
    public sealed record Ticked : RelayEvent;

    /// <summary>There is no room for what was decided: it waits, and nothing more can be.</summary>
    public sealed record DiskFilled : RelayEvent;

    /// <summary>There was room for what had waited.</summary>
    public sealed record DiskFreed : RelayEvent;

    /// <summary>The relay stops: what was accepted is delivered, and everyone is sent a goodbye.</summary>
    public sealed record Stopping : RelayEvent;

    /// <summary>The relay has waited long enough: the connections that are left are closed.</summary>
    public sealed record ShutdownTimedOut : RelayEvent;
}
