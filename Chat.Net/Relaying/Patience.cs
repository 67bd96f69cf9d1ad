using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>How long the relay puts up with a client that gives no sign of life or does not take what it is sent.</summary>
internal sealed class Patience(RelayOptions options)
{
    /// <summary>The goodbye for a client that has used it up; null while all is well.</summary>
    /// <param name="logLength">How many bytes were appended to the log, ever.</param>
    public Bye? GoodbyeFor(Session guest, long logLength, DateTimeOffset now) =>
        IsSilent(guest, now) ? new Bye("idle", $"Nothing was heard from this client for {options.IdleAfter.TotalSeconds} s.")
        : Lag(guest, logLength) > options.LagBytes ? new Bye("slow", $"This client is more than {options.LagBytes} bytes behind; it may resume.")
        : IsStalled(guest, now) ? new Bye("slow", $"This client took no bytes for {options.StallAfter.TotalSeconds} s; it may resume.")
        : null;

    private bool IsSilent(Session guest, DateTimeOffset now) =>
        guest.Inbox is { IsHeldBack: false } inbox && now - inbox.LastHeard >= options.IdleAfter;

    /// <summary>What was appended after its welcome and is not sent yet: catching up does not count.</summary>
    private static long Lag(Session guest, long logLength) => logLength - Math.Max(guest.Cursor!.Position, guest.JoinedAt);

    private bool IsStalled(Session guest, DateTimeOffset now)
    {
        var position = guest.Cursor!.Position;
        if (position >= guest.JoinedAt || position != guest.Progress.Position)
            guest.Progress = (position, now);
        return now - guest.Progress.Since >= options.StallAfter;
    }
}
