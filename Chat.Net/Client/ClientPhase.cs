using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>Where a client is on its way into the room and back.</summary>
internal abstract record ClientPhase
{
    /// <summary>When it has something to do although nothing happens.</summary>
    public abstract TimeSpan Deadline { get; }

    /// <summary>The relay has not said hello yet.</summary>
    /// <param name="IsNameRefused">Whether the try before failed because of the name.</param>
    public sealed record Connecting(TimeSpan Until, bool IsNameRefused) : ClientPhase
    {
        public override TimeSpan Deadline => Until;
    }

    /// <summary>It has asked to join.</summary>
    public sealed record Joining(Hello Hello, TimeSpan Until) : ClientPhase
    {
        public override TimeSpan Deadline => Until;
    }

    /// <summary>It is in the room.</summary>
    /// <param name="Since">When it was welcomed.</param>
    /// <param name="IdleAt">When the relay is given up, if nothing comes in.</param>
    /// <param name="KeepaliveAt">When the relay is due a sign of life.</param>
    public sealed record Joined(Limits Limits, TimeSpan Since, TimeSpan IdleAt, TimeSpan KeepaliveAt) : ClientPhase
    {
        public override TimeSpan Deadline => IdleAt < KeepaliveAt ? IdleAt : KeepaliveAt;
    }

    /// <summary>It waits before the next try.</summary>
    /// <param name="IsNameRefused">Whether another name would let it in.</param>
    public sealed record Waiting(TimeSpan Until, bool IsNameRefused) : ClientPhase
    {
        public override TimeSpan Deadline => Until;
    }

    /// <summary>It has said that it leaves, and waits for the relay's goodbye.</summary>
    public sealed record Leaving(TimeSpan Until) : ClientPhase
    {
        public override TimeSpan Deadline => Until;
    }

    /// <summary>It is over.</summary>
    public sealed record Ended : ClientPhase
    {
        public override TimeSpan Deadline => TimeSpan.MaxValue;
    }
}
