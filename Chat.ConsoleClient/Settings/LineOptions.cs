namespace Chat.ConsoleClient.Settings;

/// <summary>How lines are taken and printed.</summary>
internal sealed record LineOptions
{
    /// <summary>Whether a line that begins with a slash is a command: a person types it.</summary>
    public bool TakesCommands { get; init; }

    /// <summary>Whether what was said before one joined is left out.</summary>
    public bool OmitsBacklog { get; init; }

    /// <summary>Whether a line begins with the local date and time.</summary>
    public bool HasTimes { get; init; }

    /// <summary>Whether a line is a JSON object, for a program.</summary>
    public bool IsJson { get; init; }
}
