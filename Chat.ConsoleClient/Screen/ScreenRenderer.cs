using Chat.Domain.Messages;
using Chat.Domain.Sorting;
using Chat.Domain.Text;

namespace Chat.ConsoleClient.Screen;

/// <summary>Draws the state of the screen: messages above, then a status line, then what is typed.</summary>
public static class ScreenRenderer
{
    private const string Prompt = "> ";
    private const string Indent = "      ";

    public static Frame Render(ScreenState state, Size size, TimeZoneInfo zone)
    {
        var (columns, rows) = (ColumnsOf(size), RowsOfMessageArea(size) + 2);
        var area = RowsOfMessageArea(size);
        var lines = BottomUp(state, columns, zone).Skip(state.Scroll).Take(area).Reverse().ToList();
        var (input, cursor) = InputLine(state.Input, columns);
        return new Frame(
            [.. Enumerable.Repeat("", area - lines.Count), .. lines, TextWidth.Fit($" {Status(state)}", columns), input],
            StatusRow: rows - 2, CursorRow: rows - 1, cursor);
    }

    /// <summary>How many rows the message area has.</summary>
    public static int RowsOfMessageArea(Size size) => Math.Max(size.Rows, 3) - 2;

    /// <summary>How many lines there are, counted up to so many.</summary>
    public static int CountLinesUpTo(ScreenState state, int most) =>
        BottomUp(state, ColumnsOf(state.Size), TimeZoneInfo.Utc).Take(most).Count();

    /// <summary>How many lines the newest so many messages take.</summary>
    public static int CountLines(ScreenState state, int messages) => Enumerable.Range(state.Messages.Count - messages, messages)
        .Select(i => state.Messages[i])
        .Where(message => !state.IsRepeat(message))
        .Sum(message => TextWidth.Wrap(MessageText.Of(message), ColumnsOf(state.Size) - Indent.Length).Count);

    private static int ColumnsOf(Size size) => Math.Max(size.Columns, Indent.Length + 2);

    /// <summary>The lines of the message area, newest first: only as many are made as are looked at.</summary>
    private static IEnumerable<string> BottomUp(ScreenState state, int columns, TimeZoneInfo zone)
    {
        foreach (var note in state.Notes.Reverse())
        {
            foreach (var line in TextWidth.Wrap(Printable.Sanitize(note), columns).Reverse())
                yield return line;
        }
        foreach (var pending in state.Pending.Reverse())
        {
            foreach (var line in Lines(pending.At, $"{state.Nickname}: {Printable.Sanitize(pending.Text)} (sending)"))
                yield return line;
        }
        foreach (var line in LinesOf(state.Messages, state.IsRepeat))
            yield return line;
        foreach (var (messages, why) in state.PreviousHistories.Reverse())
        {
            yield return TextWidth.Fit($"─── {why} ───", columns);
            foreach (var line in LinesOf(messages, _ => false))
                yield return line;
        }

        IEnumerable<string> LinesOf(IReadOnlyList<Message> messages, Func<Message, bool> isHidden)
        {
            for (var i = messages.Count - 1; i >= 0; i--)
            {
                if (isHidden(messages[i]))
                    continue;
                foreach (var line in Lines(messages[i].OccurredAt, MessageText.Of(messages[i])))
                    yield return line;
            }
        }

        IEnumerable<string> Lines(Instant at, string text) => Hanging($"{MessageText.TimeOf(at, zone)} ", text, columns).Reverse();
    }

    /// <summary>Wrapped text, with something before its first line and as much space before the others.</summary>
    private static IEnumerable<string> Hanging(string before, string text, int columns) =>
        TextWidth.Wrap(text, columns - Indent.Length).Select((line, i) => (i == 0 ? before : Indent) + line);

    private static string Status(ScreenState state) =>
        (state.ConnectionError is { } trouble ? Printable.Sanitize(trouble) : $"{state.Nickname} · {state.Present.Count} here")
        + (state.Order == SortOrder.Number ? "" : state.Order == SortOrder.Time ? " · by time" : " · by author")
        + (state.Scroll > 0 ? $" · {state.Scroll} lines below" : "");

    /// <summary>The end of the draft that fits, with the cursor in it.</summary>
    private static (string Row, int Cursor) InputLine(InputBuffer draft, int columns)
    {
        var before = TextWidth.FitEnd(Printable.Sanitize(draft.Before), columns - Prompt.Length - 1);
        var cursor = Prompt.Length + TextWidth.Of(before);
        return (Prompt + before + TextWidth.Fit(Printable.Sanitize(draft.After), columns - cursor), cursor);
    }
}
