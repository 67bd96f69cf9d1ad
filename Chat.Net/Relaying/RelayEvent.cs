using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>What the relay's one loop is told by those who serve the connections.</summary>
internal abstract record RelayEvent
{
    /// <summary>Someone called, on one of the ports.</summary>
    public sealed record Connected(IPendingConnection Connection) : RelayEvent;

    /// <summary>A packet came in.</summary>
    public sealed record PacketReceived(Inbox Inbox, Packet Packet) : RelayEvent;

    /// <summary>A delivery connection ended.</summary>
    public sealed record DeliveryEnded(Session Session) : RelayEvent;

    /// <summary>An inbox connection ended.</summary>
    public sealed record InboxEnded(Inbox Inbox) : RelayEvent;

    /// <summary>A little time has passed.</summary>
    public sealed record Ticked : RelayEvent;

    /// <summary>What came in on an inbox connection broke the protocol.</summary>
    public sealed record ProtocolViolated(Inbox Inbox, string Why) : RelayEvent;

    /// <summary>Bytes came in on a delivery connection, which is one way.</summary>
    public sealed record DeliveryPortViolated(Session Session) : RelayEvent;

    /// <summary>The relay stops: what was accepted is delivered, and everyone is said goodbye.</summary>
    public sealed record Stopping : RelayEvent;

    /// <summary>The relay has waited long enough: whoever is left is closed.</summary>
    public sealed record ShutdownTimedOut : RelayEvent;
}
