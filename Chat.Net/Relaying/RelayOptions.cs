using Chat.Net.Logs;

namespace Chat.Net.Relaying;

/// <summary>What a relay allows, each with its default.</summary>
public sealed record RelayOptions
{
    /// <summary>How long the name of a lost client is kept for it; 30 s.</summary>
    public TimeSpan Hold { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>What the log keeps and hands out.</summary>
    public LogLimits Log { get; init; } = new();
}
