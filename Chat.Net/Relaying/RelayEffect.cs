using Chat.Domain.Messages;
using Chat.Domain.Nicknames;
using Chat.Net.Logs;
using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>What the core wants done; the host does it, once the log has the turn's messages.</summary>
internal abstract record RelayEffect
{
    private RelayEffect()
    {
    }

    /// <summary>A packet for this client alone, before what is pending in the log.</summary>
    public sealed record Send(SessionId Session, Packet Packet) : RelayEffect;

    /// <summary>The member list at the end of the turn, for this client alone.</summary>
    public sealed record SendPresent(SessionId Session, IReadOnlyList<Present> Packets) : RelayEffect;

    /// <summary>From now on the client gets the log, from this place on.</summary>
    public sealed record Deliver(SessionId Session, Cursor From) : RelayEffect;

    /// <summary>The updates before a place for this client alone, as many at most.</summary>
    public sealed record SendPast(SessionId Session, Head Before, int Updates) : RelayEffect;

    /// <summary>A goodbye, after all that is pending, and the end of the relay's direction.</summary>
    public sealed record Finish(SessionId Session, Bye Bye) : RelayEffect;

    /// <summary>The end of a delivery connection at once.</summary>
    public sealed record CloseDelivery(SessionId Session) : RelayEffect;

    /// <summary>The end of an inbox connection at once.</summary>
    public sealed record CloseInbox(InboxId Inbox) : RelayEffect;

    /// <summary>Something for whoever runs the relay.</summary>
    public sealed record Report(RelayDiagnostic Diagnostic) : RelayEffect;

    /// <summary>By which the name can be taken over, after a restart too; null to forget it.</summary>
    public sealed record KeepKey(Nickname Nickname, KeyDigest? Key) : RelayEffect;

    /// <summary>The relay stops, and the last client is gone.</summary>
    public sealed record Stopped : RelayEffect;
}
