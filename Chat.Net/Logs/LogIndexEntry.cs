using Chat.Domain.Messages;

namespace Chat.Net.Logs;

/// <summary>The end of an update, in the chain and in the segments.</summary>
internal readonly record struct LogIndexEntry(Head Head, Segment Segment, int Offset)
{
    /// <summary>How many bytes of the log come before it.</summary>
    public long Position => Segment.Start + Offset;
}
