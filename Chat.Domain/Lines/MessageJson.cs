using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Chat.Domain.Messages;

namespace Chat.Domain.Lines;

/// <summary>A message as a line of JSON, for programs.</summary>
public static class MessageJson
{
    private static readonly JsonSerializerOptions _json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// An object with number, at (UTC, to the millisecond), kind and who, and by its kind to, text or why.
    /// </summary>
    public static string Of(Message message) => JsonSerializer.Serialize(
        new
        {
            number = message.Number,
            at = message.OccurredAt.In(TimeZoneInfo.Utc)
                .ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            kind = message is UnknownMessage unknown ? unknown.Kind : message.GetType().Name.ToLowerInvariant(),
            who = message.Who,
            to = (message as Renamed)?.To,
            text = (message as Said)?.Text,
            why = (message as Left)?.Why.ToString().ToLowerInvariant(),
        },
        _json);
}
