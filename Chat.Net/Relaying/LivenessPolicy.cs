using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>How long the relay puts up with a client that gives no sign of life or does not take what it is sent.</summary>
internal sealed class LivenessPolicy(RelayOptions options)
{
    /// <summary>The goodbye for a client that has used it up; null while all is well.</summary>
    /// <param name="logLength">How many bytes were appended to the log, ever.</param>
    public Bye? DisconnectReason(Session member, long logLength, TimeSpan now) =>
        IsSilent(member, now) ? new Bye("idle", $"Nothing was heard from this client for {options.IdleTimeout.TotalSeconds} s.")
        : Lag(member, logLength) > options.MaxLag ? new Bye("slow", $"This client is more than {options.MaxLag} bytes behind; it may resume.")
        : IsStalled(member, now) ? new Bye("slow", $"This client took no bytes for {options.StallTimeout.TotalSeconds} s; it may resume.")
        : null;

    private bool IsSilent(Session member, TimeSpan now) =>
        member.Inbox is { IsThrottled: false } inbox && now - inbox.LastHeard >= options.IdleTimeout;

    /// <summary>What was appended after its welcome and is not sent yet: catching up does not count.</summary>
    private static long Lag(Session member, long logLength) => logLength - Math.Max(member.Cursor!.Position, member.JoinedAt);

    private bool IsStalled(Session member, TimeSpan now)
    {
        var position = member.Cursor!.Position;
        if (position >= member.JoinedAt || position != member.Progress.Position)
            member.Progress = (position, now);
        return now - member.Progress.Since >= options.StallTimeout;
    }
}
