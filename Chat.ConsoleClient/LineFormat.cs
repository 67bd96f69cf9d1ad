using System.Globalization;
using Chat.ConsoleClient.Settings;
using Chat.Domain.Lines;
using Chat.Domain.Messages;

namespace Chat.ConsoleClient;

/// <summary>How a message is printed where there is no screen.</summary>
internal static class LineFormat
{
    /// <summary>One line; further lines of a text are indented.</summary>
    public static string Of(Message message, LineOptions options) => options.IsJson
        ? MessageJson.Of(message)
        : TimeOf(message, options) + MessageText.Of(message).Replace("\n", "\n  ", StringComparison.Ordinal);

    private static string TimeOf(Message message, LineOptions options) => options.HasTimes
        ? MessageText.LocalTimeOf(message.OccurredAt, TimeZoneInfo.Local)
            .ToString("yyyy-MM-dd HH:mm:ss ", CultureInfo.InvariantCulture)
        : "";
}
