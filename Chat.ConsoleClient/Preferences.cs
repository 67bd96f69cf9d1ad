namespace Chat.ConsoleClient;

/// <summary>What a person prefers, as one source says it; what is null is left to the next.</summary>
internal sealed record Preferences
{
    public string? Name { get; init; }

    public int? Port { get; init; }
}
