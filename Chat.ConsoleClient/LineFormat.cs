using Chat.ConsoleClient.Page;
using Chat.Domain.Messages;

namespace Chat.ConsoleClient;

/// <summary>How a message is printed where there is no screen.</summary>
internal static class LineFormat
{
    /// <summary>One line; further lines of a text are indented.</summary>
    public static string Of(Message message) =>
        MessageText.Of(message).Replace("\n", "\n  ", StringComparison.Ordinal);
}
