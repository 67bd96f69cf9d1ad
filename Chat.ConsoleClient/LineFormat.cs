using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Chat.ConsoleClient.Settings;
using Chat.Domain.Lines;
using Chat.Domain.Messages;

namespace Chat.ConsoleClient;

/// <summary>How a message is printed where there is no screen.</summary>
internal static class LineFormat
{
    private static readonly JsonSerializerOptions _json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One line; further lines of a text are indented.</summary>
    public static string Of(Message message, LineOptions options) => options.IsJson
        ? JsonOf(message)
        : TimeOf(message, options) + MessageText.Of(message).Replace("\n", "\n  ", StringComparison.Ordinal);

    private static string JsonOf(Message message) => JsonSerializer.Serialize(
        new
        {
            number = message.Number,
            at = MessageText.LocalTimeOf(message.OccurredAt, TimeZoneInfo.Utc)
                .ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            kind = message is UnknownMessage unknown ? unknown.Kind : message.GetType().Name.ToLowerInvariant(),
            who = message.Who,
            to = (message as Renamed)?.To,
            text = (message as Said)?.Text,
            why = (message as Left)?.Why.ToString().ToLowerInvariant(),
        },
        _json);

    private static string TimeOf(Message message, LineOptions options) => options.HasTimes
        ? MessageText.LocalTimeOf(message.OccurredAt, TimeZoneInfo.Local)
            .ToString("yyyy-MM-dd HH:mm:ss ", CultureInfo.InvariantCulture)
        : "";
}
