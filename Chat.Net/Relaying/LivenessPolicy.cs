using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>
/// How long the relay puts up with a client that gives no sign of life or does not take what it is sent. It only
/// answers questions.
/// </summary>
internal sealed class LivenessPolicy(RelayOptions options)
{
    /// <summary>Whether the member is due a sign of life.</summary>
    public bool IsKeepaliveDue(Member member, TimeSpan now) => now - member.LastKeepalive >= options.KeepaliveInterval;

    /// <summary>The goodbye for a member that is silent, too far behind or stuck; null while all is well.</summary>
    /// <param name="logLength">How many bytes were appended to the log, ever.</param>
    public Bye? DisconnectReason(Member member, long logLength, TimeSpan now) =>
        !member.IsPaused && now - member.LastHeard >= options.IdleTimeout ? Reasons.Idle(options.IdleTimeout)
        : member.Lag(logLength) > options.MaxLag ? Reasons.Behind(options.MaxLag)
        : now - member.Progress.Since >= options.StallTimeout ? Reasons.Stalled(options.StallTimeout)
        : null;
}
