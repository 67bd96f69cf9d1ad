using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>How long the relay puts up with a client that gives no sign of life or does not take what it is sent. It only answers questions.</summary>
internal sealed class LivenessPolicy(RelayOptions options)
{
    /// <summary>Whether the member is due a sign of life.</summary>
    public bool IsKeepaliveDue(Member member, TimeSpan now) => now - member.LastKeepalive >= options.KeepaliveInterval;

    /// <summary>The goodbye for a member that is silent, too far behind or stuck; null while all is well.</summary>
    /// <param name="logLength">How many bytes were appended to the log, ever.</param>
    public Bye? DisconnectReason(Member member, long logLength, TimeSpan now) =>
        !member.IsPaused && now - member.LastHeard >= options.IdleTimeout ? new Bye("idle", $"Nothing was heard from this client for {options.IdleTimeout.TotalSeconds} s.")
        : member.Lag(logLength) > options.MaxLag ? new Bye("slow", $"This client is more than {options.MaxLag} bytes behind; it may resume.")
        : now - member.Progress.Since >= options.StallTimeout ? new Bye("slow", $"This client took no bytes for {options.StallTimeout.TotalSeconds} s; it may resume.")
        : null;
}
