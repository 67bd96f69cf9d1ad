using Chat.Domain.Rooms;
using Chat.Net.Logs;

namespace Chat.Net.Journals;

/// <summary>How a journal is cut into files, and how much of it is read at a start.</summary>
internal sealed record JournalLimits
{
    /// <summary>Those of a relay with these limits: at a start it reads what its log keeps in memory.</summary>
    public static JournalLimits For(LogLimits log, RetentionLimits retention) => new()
    {
        RecentMessages = Math.Max(log.MemoryMessages, Room.IdReach),
        Retention = retention,
    };

    /// <summary>A file of this many bytes gets no more turns; 4 MiB.</summary>
    public long FileBytes { get; init; } = 4 << 20;

    /// <summary>How much of the history is kept; all of it, for ever.</summary>
    public RetentionLimits Retention { get; init; } = new();

    /// <summary>So many of the newest messages are read at least, if there are any; 10,000.</summary>
    public int RecentMessages { get; init; } = Room.IdReach;
}
