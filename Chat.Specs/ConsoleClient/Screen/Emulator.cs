using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Chat.ConsoleClient.Page;

namespace Chat.Specs.ConsoleClient.Screen;

/// <summary>
/// A terminal that knows what the screen may write and nothing else: the cursor's place (CUP), erasing a row's end (EL)
/// and the screen (ED 2), styles (SGR), the cursor's sight (DEC 25) and synchronised output (DEC 2026). A letter that
/// would be written past the last column, and whatever else is no letter, is foreign.
/// </summary>
internal sealed partial class Emulator(int columns, int rows)
{
    private readonly string[,] _cells = new string[rows, columns];
    private int _row;
    private int _column;

    /// <summary>What came in and should not have.</summary>
    public List<string> Foreign { get; } = [];

    public string RowText(int row) =>
        string.Concat(Enumerable.Range(0, columns).Select(column => _cells[row, column] ?? " ")).TrimEnd();

    public void Write(string text)
    {
        while (text.Length > 0)
        {
            var sequence = Known().Match(text);
            if (sequence.Success)
                Obey(sequence);
            var element = sequence.Success ? sequence.Value : StringInfo.GetNextTextElement(text);
            if (!sequence.Success)
                Put(element);
            text = text[element.Length..];
        }
    }

    private void Obey(Match sequence)
    {
        if (sequence.Groups["row"].Success)
            (_row, _column) = (Number(sequence, "row") - 1, Number(sequence, "column") - 1);
        else if (sequence.Value == "\u001b[2J")
            Array.Clear(_cells);
        else if (sequence.Value == "\u001b[K")
            Enumerable.Range(_column, columns - _column).ToList().ForEach(column => _cells[_row, column] = " ");
    }

    private static int Number(Match sequence, string group) =>
        int.Parse(sequence.Groups[group].Value, CultureInfo.InvariantCulture);

    private void Put(string element)
    {
        var width = TextWidth.Of(element);
        if (element.EnumerateRunes().Any(rune => Rune.IsControl(rune)) || _column + width > columns)
        {
            Foreign.Add($"{element} at {_row + 1};{_column + 1}");
            return;
        }
        if (width > 0)
            _cells[_row, _column] = element;
        for (var further = 1; further < width; further++)
            _cells[_row, _column + further] = "";
        _column += width;
    }

    [GeneratedRegex(
        @"^\u001b\[(?:(?<row>\d+);(?<column>\d+)H|K|2J|[\d;]*m|\?(?:25|2026)[hl])", RegexOptions.CultureInvariant)]
    private static partial Regex Known();
}
