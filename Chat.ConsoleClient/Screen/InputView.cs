using System.Globalization;
using System.Text;
using Chat.ConsoleClient.Page;
using Chat.Domain.Lines;
using Chat.Domain.Text;

namespace Chat.ConsoleClient.Screen;

/// <summary>How a draft is shown, and where the cursor stands in it (from 0).</summary>
internal sealed record InputView(IReadOnlyList<string> Rows, int CursorRow, int CursorColumn)
{
    /// <summary>
    /// What is further from the cursor than this is not looked at: a family of four has 11 in two columns.
    /// </summary>
    private const int CharactersPerColumn = 8;

    /// <summary>The part of the draft around the cursor, its lines broken where the row ends.</summary>
    /// <param name="height">The most rows that there may be.</param>
    public static InputView Of(InputBuffer input, string prompt, int columns, int height)
    {
        prompt = TextWidth.Shorten(MessageText.Name(prompt), columns * 2 / 3);
        var indent = TextWidth.Of(prompt);
        var near = columns * height * CharactersPerColumn;
        var before = Printable.Sanitize(input.Before[^Math.Min(near, input.Before.Length)..]);
        var after = Printable.Sanitize(input.After[..Math.Min(near, input.After.Length)]);
        // The cursor needs a column of its own, as a letter would.
        var toCursor = Break(before + 'x', columns - indent);
        var rows = Break(before + after, columns - indent);
        if (rows.Count < toCursor.Count)
            rows.Add("");
        var hidden = Math.Clamp(toCursor.Count - 1 - (height / 2), 0, Math.Max(0, rows.Count - height));
        return new InputView(
            [.. rows.Select((row, i) => (i == 0 ? prompt : new string(' ', indent)) + row)
                .Skip(hidden)
                .Take(height)],
            toCursor.Count - 1 - hidden,
            indent + TextWidth.Of(toCursor[^1]) - 1);
    }

    private static List<string> Break(string text, int columns)
    {
        List<string> rows = [];
        var (row, width) = (new StringBuilder(), 0);
        for (var rest = text.Replace('\t', ' ').AsSpan(); !rest.IsEmpty;)
        {
            var element = rest[..StringInfo.GetNextTextElementLength(rest)];
            rest = rest[element.Length..];
            var isLineBreak = element is "\n";
            var wide = isLineBreak ? 0 : TextWidth.OfElement(element);
            if (isLineBreak || width + wide > columns)
            {
                rows.Add(row.ToString());
                row.Clear();
                width = 0;
            }
            if (!isLineBreak)
                row.Append(element);
            width += wide;
        }
        return [.. rows, row.ToString()];
    }
}
