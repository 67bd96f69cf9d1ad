using Chat.ConsoleClient.Page;

namespace Chat.ConsoleClient.Screen;

/// <summary>Draws the state of the screen: messages above, then a status line, then what is typed.</summary>
internal static class ScreenRenderer
{
    private const string Hint = "/help lists the commands";

    public static Frame Render(ScreenState state)
    {
        var (columns, area) = state.Reading.Size;
        var rows = state.Reading.Viewport.RowsUpFrom(state.Reading.Position)
            .Take(area)
            .Reverse()
            .ToList();
        var input = state.InputView;
        return new Frame(
            [
                .. Enumerable.Repeat(Row.Blank, area - rows.Count),
                .. rows,
                StatusBar.Of(state, columns),
                .. input.Rows.Select(row => state.Composer.IsUntouched
                    ? Row.Of(row).Append(new Run(TextWidth.Fit(Hint, columns - input.CursorColumn), Style.Dimmed))
                    : Row.Of(row)),
            ],
            area + 1 + input.CursorRow,
            input.CursorColumn);
    }
}
