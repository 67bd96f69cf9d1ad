using Chat.ConsoleClient.Settings;
using Chat.Domain.Lines;
using Chat.Domain.Messages;

namespace Chat.ConsoleClient;

/// <summary>How a message is printed where there is no screen.</summary>
internal static class LineFormat
{
    public static string Of(Message message, LineOptions options) => options.IsJson
        ? MessageJson.Of(message)
        : MessageLine.Of(message, options.HasTimes ? TimeZoneInfo.Local : null);
}
