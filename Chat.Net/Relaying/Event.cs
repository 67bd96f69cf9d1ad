using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>What the relay's one loop is told by those who serve the connections.</summary>
internal abstract record Event
{
    /// <summary>Someone called, on one of the ports.</summary>
    public sealed record Called(IStranger Stranger) : Event;

    /// <summary>A packet came in.</summary>
    public sealed record Heard(Inbox Inbox, Packet Packet) : Event;

    /// <summary>A delivery connection ended.</summary>
    public sealed record DeliveryEnded(Session Session) : Event;

    /// <summary>An inbox connection ended.</summary>
    public sealed record InboxEnded(Inbox Inbox) : Event;

    /// <summary>A little time has passed.</summary>
    public sealed record Ticked : Event;

    /// <summary>What came in on an inbox connection broke the protocol.</summary>
    public sealed record Broken(Inbox Inbox, string Why) : Event;

    /// <summary>Bytes came in on a delivery connection, which is one way.</summary>
    public sealed record SpokeOnDelivery(Session Session) : Event;

    /// <summary>The relay stops: what was accepted is delivered, and everyone is said goodbye.</summary>
    public sealed record Stopping : Event;

    /// <summary>The relay has waited long enough: whoever is left is closed.</summary>
    public sealed record GivenUp : Event;
}
