using Chat.Domain.Messages;
using Chat.Domain.Text;

namespace Chat.ConsoleClient.Screen;

/// <summary>The rows that a message takes, from top to bottom.</summary>
internal static class MessageRows
{
    public const string Indent = "      ";

    /// <summary>From how many columns on names have a column of their own.</summary>
    private const int ColumnsForNames = 60;

    private const int NameColumn = 12;
    private const string Bar = "│ ";

    public static IEnumerable<Row> Of(Message message, int columns, TimeZoneInfo zone) =>
        message is Said said && columns >= ColumnsForNames
            ? InColumns(said, columns, zone)
            : Of(message.OccurredAt, MessageText.Of(message), columns, zone);

    public static IEnumerable<Row> Of(Pending pending, string nickname, int columns, TimeZoneInfo zone) =>
        Of(pending.At, $"{nickname}: {Printable.Sanitize(pending.Text)} (sending)", columns, zone);

    private static IEnumerable<Row> InColumns(Said said, int columns, TimeZoneInfo zone)
    {
        var first = $"{MessageText.TimeOf(said.OccurredAt, zone)} {said.Who.PadLeft(NameColumn)}";
        return TextWidth.Wrap(said.Text, columns - first.Length - Bar.Length)
            .Select((line, i) => Row.Of((i == 0 ? first : new string(' ', first.Length)) + Bar + line));
    }

    /// <summary>The time before the first row, and as much space before the others.</summary>
    private static IEnumerable<Row> Of(Instant at, string text, int columns, TimeZoneInfo zone) =>
        TextWidth.Wrap(text, columns - Indent.Length)
            .Select((line, i) => Row.Of((i == 0 ? $"{MessageText.TimeOf(at, zone)} " : Indent) + line));
}
