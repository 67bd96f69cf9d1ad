namespace Katas.Common;

/// <summary>Finds lines of code that stand twice.</summary>
internal static class Duplicates
{
    private const int FewestLines = 3;
    private const int FewestCharacters = 50;

    /// <param name="files">Files of code, as they were before a step and are after it.</param>
    /// <returns>Each place that says what an earlier one says, and that one.</returns>
    public static IReadOnlyList<string> In(IReadOnlyList<(string Path, string Before, string After)> files)
    {
        CodeLine[] lines = [.. files.SelectMany(file => CodeLine.In(file.Path, file.Before, file.After))];
        var (known, found) = (new Dictionary<string, int>(), new List<string>());
        for (var i = 0; i + FewestLines <= lines.Length; i++)
        {
            var text = string.Join('\n', lines[i..(i + FewestLines)].Select(line => line.Text));
            if (text.Length < FewestCharacters || known.TryAdd(text, i))
                continue;
            var first = known[text];
            if (first + FewestLines > i)
                continue;
            var length = LengthOfBoth(lines, first, i);
            if (lines[i..(i + length)].Concat(lines[first..(first + length)]).Any(line => line.IsNew))
                found.Add($"{lines[first]} and {lines[i]}, {length} lines");
            i += length - 1;
        }
        return found;
    }

    private static int LengthOfBoth(CodeLine[] lines, int first, int second)
    {
        var length = FewestLines;
        while (first + length < second
            && second + length < lines.Length
            && lines[first + length].Text == lines[second + length].Text)
            length++;
        return length;
    }
}
