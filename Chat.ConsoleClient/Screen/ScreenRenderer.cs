using Chat.ConsoleClient.Page;
using Chat.Domain.Text;

namespace Chat.ConsoleClient.Screen;

/// <summary>Draws the state of the screen: messages above, then a status line, then what is typed.</summary>
internal static class ScreenRenderer
{
    private const string Hint = "/help lists the commands";

    /// <summary>
    /// What is further from the cursor than this is not looked at: a family of four has 11 in two columns.
    /// </summary>
    private const int CharactersPerColumn = 8;

    public static Frame Render(ScreenState state)
    {
        var (columns, area) = state.Reading.Size;
        var rows = state.Reading.Viewport.RowsUpFrom(state.Reading.Position)
            .Take(area)
            .Reverse()
            .ToList();
        var (input, cursor) = InputLine(state.Input, PromptOf(state.Reading.Page), columns);
        return new Frame(
            [
                .. Enumerable.Repeat(Row.Blank, area - rows.Count),
                .. rows,
                StatusBar.Of(state, columns),
                state.IsUntouched
                    ? Row.Of(input).Append(new Run(TextWidth.Fit(Hint, columns - cursor), Style.Dimmed))
                    : Row.Of(input),
            ],
            CursorRow: area + 1, cursor);
    }

    /// <summary>One's name, where there is room.</summary>
    private static string PromptOf(PageFormat page) => page.HasNameColumn ? $"{page.Reader}> " : "> ";

    /// <summary>As much of the input around the cursor as fits.</summary>
    private static (string Row, int Cursor) InputLine(InputBuffer input, string prompt, int columns)
    {
        var room = columns - TextWidth.Of(prompt);
        var near = columns * CharactersPerColumn;
        var after = OnOneRow(input.After[..Math.Min(near, input.After.Length)]);
        // A third of the row is for what follows the cursor, where there is as much; a column at least for the cursor.
        var before = TextWidth.FitEnd(
            OnOneRow(input.Before[^Math.Min(near, input.Before.Length)..]),
            room - Math.Clamp(TextWidth.Of(after), 1, Math.Max(1, room / 3)));
        var cursor = TextWidth.Of(prompt) + TextWidth.Of(before);
        return (prompt + before + TextWidth.Fit(after, columns - cursor), cursor);
    }

    private static string OnOneRow(string text) => Printable.Sanitize(text).Replace('\n', '⏎');
}
