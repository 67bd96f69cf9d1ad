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

    /// <summary>What stands before the bar where no name does.</summary>
    private static readonly string _blank = new(' ', Indent.Length + NameColumn);

    public static IEnumerable<Row> Of(Message message, int columns, TimeZoneInfo zone) =>
        message is Said said && columns >= ColumnsForNames
            ? InColumns(said, columns, zone)
            : Of(message.OccurredAt, MessageText.Of(message), columns, zone);

    public static IEnumerable<Row> Of(Pending pending, string nickname, int columns, TimeZoneInfo zone) =>
        Of(pending.At, $"{nickname}: {Printable.Sanitize(pending.Text)} (sending)", columns, zone);

    private static IEnumerable<Row> InColumns(Said said, int columns, TimeZoneInfo zone)
    {
        var (name, text) = (MessageText.Name(said.Who), Printable.Sanitize(said.Text));
        var room = NameColumn - TextWidth.Of(name);
        var isLong = room < 0;
        var first = $"{MessageText.TimeOf(said.OccurredAt, zone)} {new string(' ', Math.Max(0, room))}{name}";
        var rows = TextWidth.Wrap(text, columns - _blank.Length - Bar.Length)
            .Select((line, i) => Row.Of((i == 0 && !isLong ? first : _blank) + Bar + line));
        return isLong ? rows.Prepend(Row.Of(first)) : rows;
    }

    /// <summary>The time before the first row, and as much space before the others.</summary>
    private static IEnumerable<Row> Of(Instant at, string text, int columns, TimeZoneInfo zone) =>
        TextWidth.Wrap(text, columns - Indent.Length)
            .Select((line, i) => Row.Of((i == 0 ? $"{MessageText.TimeOf(at, zone)} " : Indent) + line));
}
