namespace Chat.Net.Logs;

/// <summary>How much the log keeps and hands out.</summary>
public sealed record LogLimits
{
    /// <summary>Messages kept in memory; 10,000.</summary>
    public int MemoryMessages { get; init; } = 10_000;

    /// <summary>Bytes kept in memory; 32 MiB.</summary>
    public long MemoryBytes { get; init; } = 32 << 20;

    /// <summary>The most messages that a newcomer gets; 1,000.</summary>
    public int BacklogMessages { get; init; } = 1_000;

    /// <summary>The most bytes that a newcomer gets; 512 KiB.</summary>
    public long BacklogBytes { get; init; } = 512 << 10;

    /// <summary>The size of a segment of the log in bytes, at least two whole word packets; 256 KiB.</summary>
    public int SegmentBytes { get; init; } = 256 << 10;
}
