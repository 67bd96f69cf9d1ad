using System.Net.Sockets;
using Chat.Domain.Messages;
using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>What the host tells the client's core.</summary>
internal abstract record ClientInput
{
    private ClientInput()
    {
    }

    /// <summary>Somebody wants to join.</summary>
    public sealed record Started : ClientInput;

    /// <summary>Both ports are connected, and the relay has said hello.</summary>
    public sealed record Connected(Hello Hello) : ClientInput;

    /// <summary>A packet came in that is no part of an update.</summary>
    public sealed record PacketReceived(Packet Packet) : ClientInput;

    /// <summary>An update came in: its hash, and the body of its messages packet.</summary>
    public sealed record UpdateReceived(Hash Hash, ReadOnlyMemory<byte> Body) : ClientInput;

    /// <summary>What came in broke the protocol; the connection is over.</summary>
    public sealed record ProtocolViolated(string Why) : ClientInput;

    /// <summary>The connection could not be made, or has ended.</summary>
    /// <param name="Why">What the system says, or what was waited for.</param>
    /// <param name="Error">How a socket failed; null where none did.</param>
    public sealed record ConnectionLost(string Why, SocketError? Error = null) : ClientInput;

    /// <summary>The person says something.</summary>
    public sealed record Spoken(Say Say) : ClientInput;

    /// <summary>The person wants another name.</summary>
    public sealed record RenameRequested(string Nickname) : ClientInput;

    /// <summary>The person wants to see what came before the copy.</summary>
    public sealed record PastRequested : ClientInput;

    /// <summary>An update from before the copy came in: its packet, and the body of its messages packet.</summary>
    public sealed record PastReceived(Past Past, ReadOnlyMemory<byte> Body) : ClientInput;

    /// <summary>The person does not want to wait for the next try.</summary>
    public sealed record RetryRequested : ClientInput;

    /// <summary>The person leaves.</summary>
    public sealed record LeaveRequested : ClientInput;

    /// <summary>The core's next deadline has come.</summary>
    public sealed record DeadlineReached : ClientInput;
}
