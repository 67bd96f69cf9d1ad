using Chat.ConsoleClient.Page;
using Chat.Domain.Text;

namespace Chat.ConsoleClient.Screen;

/// <summary>How a draft is shown, and where the cursor stands in it (from 0).</summary>
internal sealed record InputView(IReadOnlyList<string> Rows, int CursorRow, int CursorColumn)
{
    /// <summary>
    /// What is further from the cursor than this is not looked at: a family of four has 11 in two columns.
    /// </summary>
    private const int CharactersPerColumn = 8;

    /// <summary>As much of the input around the cursor as fits.</summary>
    public static InputView Of(InputBuffer input, string prompt, int columns)
    {
        var room = columns - TextWidth.Of(prompt);
        var near = columns * CharactersPerColumn;
        var above = input.Before[^Math.Min(near, input.Before.Length)..].Split('\n');
        var after = OnOneRow(input.After[..Math.Min(near, input.After.Length)]);
        // A third of the row is for what follows the cursor, where there is as much; a column at least for the cursor.
        var before = TextWidth.FitEnd(
            OnOneRow(above[^1]),
            room - Math.Clamp(TextWidth.Of(after), 1, Math.Max(1, room / 3)));
        var cursor = TextWidth.Of(prompt) + TextWidth.Of(before);
        string[] rows = [.. above[..^1], before + TextWidth.Fit(after, columns - cursor)];
        return new InputView(
            [.. rows.Select((row, i) => (i == 0 ? prompt : new string(' ', TextWidth.Of(prompt))) + row)],
            above.Length - 1,
            cursor);
    }

    private static string OnOneRow(string text) => Printable.Sanitize(text).Replace('\n', '⏎');
}
