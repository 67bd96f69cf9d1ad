using System.Globalization;
using System.Text.Json;
using Chat.ConsoleClient.Page;
using Chat.Domain.Messages;

namespace Chat.ConsoleClient;

/// <summary>How a message is printed where there is no screen.</summary>
internal static class LineFormat
{
    /// <summary>One line; further lines of a text are indented.</summary>
    public static string Of(Message message, LineOptions options) => options.IsJson
        ? JsonOf(message)
        : TimeOf(message, options) + MessageText.Of(message).Replace("\n", "\n  ", StringComparison.Ordinal);

    private static string JsonOf(Message message) => JsonSerializer.Serialize(new
    {
        number = message.Number,
        at = MessageText.LocalTimeOf(message.OccurredAt, TimeZoneInfo.Utc),
        kind = "joined",
        who = message.Who,
    });

    private static string TimeOf(Message message, LineOptions options) => options.HasTimes
        ? MessageText.LocalTimeOf(message.OccurredAt, TimeZoneInfo.Local)
            .ToString("yyyy-MM-dd HH:mm:ss ", CultureInfo.InvariantCulture)
        : "";
}
