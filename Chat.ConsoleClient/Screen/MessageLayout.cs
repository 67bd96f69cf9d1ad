using Chat.ConsoleClient.Terminal;
using Chat.Domain.Messages;
using Chat.Domain.Text;

namespace Chat.ConsoleClient.Screen;

/// <summary>
/// Lays a transcript out in rows: below the state, which scrolls by rows, and the renderer, which draws them.
/// </summary>
internal static class MessageLayout
{
    /// <summary>How many rows the message area has: all but the status line and the input line.</summary>
    public static int HeightOf(Size size) => Math.Max(size.Rows, 3) - 2;

    /// <summary>How many columns are drawn to.</summary>
    public static int WidthOf(Size size) => Math.Max(size.Columns, MessageRows.Indent.Length + 2);

    /// <summary>How many rows there are, counted up to a number.</summary>
    public static int CountUpTo(int most, Transcript transcript, PageFormat page) =>
        BottomUp(transcript, page).Take(most).Count();

    /// <summary>How many rows the newest messages take.</summary>
    /// <param name="messages">How many messages.</param>
    public static int CountNewest(int messages, Transcript transcript, PageFormat page) =>
        RowsOf(
            [.. transcript.Messages.Skip(transcript.Messages.Count - messages)],
            transcript.Hides,
            page)
            .Count();

    /// <summary>The rows of the message area, newest first: only as many are made as are looked at.</summary>
    public static IEnumerable<Row> BottomUp(Transcript transcript, PageFormat page)
    {
        foreach (var note in transcript.Notes.Reverse())
        {
            foreach (var line in TextWidth.Wrap(Printable.Sanitize(note), page.Columns).Reverse())
                yield return Row.Of(line);
        }
        foreach (var pending in transcript.Pending.Reverse())
        {
            foreach (var row in MessageRows.Of(pending, transcript.Nickname, page).Reverse())
                yield return row;
        }
        foreach (var row in RowsOf(transcript.Messages, transcript.Hides, page))
            yield return row;
        foreach (var (messages, why) in transcript.PreviousHistories.Reverse())
        {
            yield return Row.Of(TextWidth.Fit($"─── {why} ───", page.Columns));
            foreach (var row in RowsOf(messages, _ => false, page))
                yield return row;
        }
    }

    private static IEnumerable<Row> RowsOf(
        IReadOnlyList<Message> messages, Func<Message, bool> isHidden, PageFormat page)
    {
        for (var i = messages.Count - 1; i >= 0; i--)
        {
            if (isHidden(messages[i]))
                continue;
            foreach (var row in MessageRows.Of(messages[i], page).Reverse())
                yield return row;
        }
    }
}
