using System.Text.Json.Serialization;

namespace Chat.ConsoleClient.Page;

/// <summary>How the time of a message is shown.</summary>
internal enum TimeFormat
{
    /// <summary>12:00.</summary>
    [JsonStringEnumMemberName("HH:mm")]
    Minutes,

    /// <summary>12:00:00.</summary>
    [JsonStringEnumMemberName("HH:mm:ss")]
    Seconds,
}
