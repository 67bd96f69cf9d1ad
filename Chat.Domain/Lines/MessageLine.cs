using System.Globalization;
using Chat.Domain.Messages;

namespace Chat.Domain.Lines;

/// <summary>A message where there is no screen.</summary>
public static class MessageLine
{
    /// <summary>One line; further lines of a text are indented.</summary>
    public static string Of(Message message) =>
        MessageText.Of(message).Replace("\n", "\n  ", StringComparison.Ordinal);

    /// <summary>The line after its time where the reader is.</summary>
    public static string WithLocalTime(Message message) =>
        $"{TimeOf(message, TimeZoneInfo.Local)} {Of(message)}";

    /// <summary>The line after its time in UTC, and marked so.</summary>
    public static string WithUtc(Message message) => $"{TimeOf(message, TimeZoneInfo.Utc)}Z {Of(message)}";

    private static string TimeOf(Message message, TimeZoneInfo zone) =>
        message.OccurredAt.In(zone).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
