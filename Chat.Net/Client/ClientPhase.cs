using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>Where a client is on its way into the room and back.</summary>
/// <param name="Deadline">When it has something to do although nothing happens.</param>
internal abstract record ClientPhase(TimeSpan Deadline)
{
    /// <summary>The relay has not said hello yet.</summary>
    public sealed record Connecting(TimeSpan Deadline) : ClientPhase(Deadline);

    /// <summary>It has asked to join.</summary>
    public sealed record Joining(Hello Hello, TimeSpan Deadline) : ClientPhase(Deadline);

    /// <summary>It is in the room.</summary>
    /// <param name="Since">When it was welcomed.</param>
    /// <param name="IdleAt">When the relay is given up, if nothing comes in.</param>
    /// <param name="KeepaliveAt">When the relay is due a sign of life.</param>
    public sealed record Joined(Limits Limits, TimeSpan Since, TimeSpan IdleAt, TimeSpan KeepaliveAt) : ClientPhase(IdleAt < KeepaliveAt ? IdleAt : KeepaliveAt);

    /// <summary>It waits before the next try.</summary>
    public sealed record Waiting(TimeSpan Deadline) : ClientPhase(Deadline);

    /// <summary>It has said that it leaves, and waits for the relay's goodbye.</summary>
    public sealed record Leaving(TimeSpan Deadline) : ClientPhase(Deadline);

    /// <summary>It is over.</summary>
    public sealed record Ended() : ClientPhase(TimeSpan.MaxValue);
}
