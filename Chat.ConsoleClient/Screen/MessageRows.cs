using Chat.Domain.Messages;
using Chat.Domain.Text;

namespace Chat.ConsoleClient.Screen;

/// <summary>The rows that a message takes, from top to bottom.</summary>
internal static class MessageRows
{
    public const string Indent = "      ";

    public static IEnumerable<Row> Of(Message message, int columns, TimeZoneInfo zone) =>
        Of(message.OccurredAt, MessageText.Of(message), columns, zone);

    public static IEnumerable<Row> Of(Pending pending, string nickname, int columns, TimeZoneInfo zone) =>
        Of(pending.At, $"{nickname}: {Printable.Sanitize(pending.Text)} (sending)", columns, zone);

    /// <summary>The time before the first row, and as much space before the others.</summary>
    private static IEnumerable<Row> Of(Instant at, string text, int columns, TimeZoneInfo zone) =>
        TextWidth.Wrap(text, columns - Indent.Length)
            .Select((line, i) => Row.Of((i == 0 ? $"{MessageText.TimeOf(at, zone)} " : Indent) + line));
}
