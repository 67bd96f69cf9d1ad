using System.Globalization;
using Chat.Domain.Messages;

namespace Chat.Domain.Lines;

/// <summary>A message where there is no screen.</summary>
public static class MessageLine
{
    /// <summary>One line; further lines of a text are indented.</summary>
    /// <param name="zone">In which time zone its time stands before it; null for no time.</param>
    public static string Of(Message message, TimeZoneInfo? zone) =>
        TimeOf(message, zone) + MessageText.Of(message).Replace("\n", "\n  ", StringComparison.Ordinal);

    private static string TimeOf(Message message, TimeZoneInfo? zone) => zone is null
        ? ""
        : MessageText.LocalTimeOf(message.OccurredAt, zone).ToString(
            zone == TimeZoneInfo.Utc ? "yyyy-MM-dd HH:mm:ss'Z' " : "yyyy-MM-dd HH:mm:ss ",
            CultureInfo.InvariantCulture);
}
