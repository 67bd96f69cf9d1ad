using Chat.Domain.Sorting;
using Chat.Domain.Text;

namespace Chat.ConsoleClient.Screen;

/// <summary>Draws the state of the screen: messages above, then a status line, then what is typed.</summary>
internal static class ScreenRenderer
{
    private const string Prompt = "> ";

    public static Frame Render(ScreenState state, TimeZoneInfo zone)
    {
        var (columns, area) = (MessageLayout.WidthOf(state.Size), MessageLayout.HeightOf(state.Size));
        var lines = MessageLayout.BottomUp(state.Transcript, columns, zone)
            .Skip(state.Scroll)
            .Take(area)
            .Reverse()
            .ToList();
        var (input, cursor) = InputLine(state.Input, columns);
        return new Frame(
            [
                .. Enumerable.Repeat("", area - lines.Count),
                .. lines,
                TextWidth.Fit($" {Status(state)}", columns),
                input,
            ],
            StatusRow: area, CursorRow: area + 1, cursor);
    }

    private static string Status(ScreenState state) =>
        (state.ConnectionError is { } error
            ? Printable.Sanitize(error)
            : $"{state.Transcript.Nickname} · {state.Present.Count} here")
        + (state.Order == SortOrder.Number ? "" : state.Order == SortOrder.Time ? " · by time" : " · by author")
        + (state.Scroll > 0 ? $" · {state.Scroll} lines below" : "");

    /// <summary>The end of the input that fits, with the cursor in it.</summary>
    private static (string Row, int Cursor) InputLine(InputBuffer input, int columns)
    {
        var before = TextWidth.FitEnd(OnOneRow(input.Before), columns - Prompt.Length - 1);
        var cursor = Prompt.Length + TextWidth.Of(before);
        return (Prompt + before + TextWidth.Fit(OnOneRow(input.After), columns - cursor), cursor);
    }

    private static string OnOneRow(string text) => Printable.Sanitize(text).Replace('\n', '⏎');
}
