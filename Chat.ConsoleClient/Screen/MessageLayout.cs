using Chat.ConsoleClient.Terminal;
using Chat.Domain.Messages;
using Chat.Domain.Text;

namespace Chat.ConsoleClient.Screen;

/// <summary>
/// Lays a transcript out in lines: below the state, which scrolls by lines, and the renderer, which draws them.
/// </summary>
internal static class MessageLayout
{
    private const string Indent = "      ";

    /// <summary>How many rows the message area has: all but the status line and the input line.</summary>
    public static int HeightOf(Size size) => Math.Max(size.Rows, 3) - 2;

    /// <summary>How many columns are drawn to.</summary>
    public static int WidthOf(Size size) => Math.Max(size.Columns, Indent.Length + 2);

    /// <summary>How many lines there are, counted up to a number.</summary>
    public static int CountUpTo(int most, Transcript transcript, int columns) =>
        BottomUp(transcript, columns, TimeZoneInfo.Utc).Take(most).Count();

    /// <summary>How many lines the newest messages take.</summary>
    /// <param name="messages">How many messages.</param>
    public static int CountNewest(int messages, Transcript transcript, int columns) =>
        LinesOf(
            [.. transcript.Messages.Skip(transcript.Messages.Count - messages)],
            transcript.Hides,
            columns,
            TimeZoneInfo.Utc)
            .Count();

    /// <summary>The lines of the message area, newest first: only as many are made as are looked at.</summary>
    public static IEnumerable<string> BottomUp(Transcript transcript, int columns, TimeZoneInfo zone)
    {
        foreach (var note in transcript.Notes.Reverse())
        {
            foreach (var line in TextWidth.Wrap(Printable.Sanitize(note), columns).Reverse())
                yield return line;
        }
        foreach (var pending in transcript.Pending.Reverse())
        {
            foreach (var line in Lines(
                pending.At, $"{transcript.Nickname}: {Printable.Sanitize(pending.Text)} (sending)", columns, zone))
                yield return line;
        }
        foreach (var line in LinesOf(transcript.Messages, transcript.Hides, columns, zone))
            yield return line;
        foreach (var (messages, why) in transcript.PreviousHistories.Reverse())
        {
            yield return TextWidth.Fit($"─── {why} ───", columns);
            foreach (var line in LinesOf(messages, _ => false, columns, zone))
                yield return line;
        }
    }

    private static IEnumerable<string> LinesOf(
        IReadOnlyList<Message> messages, Func<Message, bool> isHidden, int columns, TimeZoneInfo zone)
    {
        for (var i = messages.Count - 1; i >= 0; i--)
        {
            if (isHidden(messages[i]))
                continue;
            foreach (var line in Lines(messages[i].OccurredAt, MessageText.Of(messages[i]), columns, zone))
                yield return line;
        }
    }

    /// <summary>
    /// A message's lines, the last first: the time before its first line, and as much space before the others.
    /// </summary>
    private static IEnumerable<string> Lines(Instant at, string text, int columns, TimeZoneInfo zone) =>
        TextWidth.Wrap(text, columns - Indent.Length)
            .Select((line, i) => (i == 0 ? $"{MessageText.TimeOf(at, zone)} " : Indent) + line)
            .Reverse();
}
