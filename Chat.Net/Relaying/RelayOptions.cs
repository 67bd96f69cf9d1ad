using Chat.Net.Logs;

namespace Chat.Net.Relaying;

/// <summary>What a relay allows, each with its default.</summary>
public sealed record RelayOptions
{
    /// <summary>What the log keeps and hands out.</summary>
    public LogLimits Log { get; init; } = new();
}
