namespace Chat.ConsoleClient.Page;

/// <summary>How the time of a message is shown.</summary>
internal enum TimeFormat
{
    /// <summary>12:00.</summary>
    Minutes,

    /// <summary>12:00:00.</summary>
    Seconds,
}
