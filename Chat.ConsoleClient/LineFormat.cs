using Chat.ConsoleClient.Settings;
using Chat.Domain.Lines;
using Chat.Domain.Messages;

namespace Chat.ConsoleClient;

/// <summary>How a message is printed where there is no screen.</summary>
internal static class LineFormat
{
    public static string Of(Message message, LineOptions options) => options switch
    {
        { IsJson: true } => MessageJson.Of(message),
        { HasTimes: true } => MessageLine.WithLocalTime(message),
        _ => MessageLine.Of(message),
    };
}
