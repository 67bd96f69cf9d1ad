namespace Katas.Steps.Taking;

/// <summary>Finds lines of code that stand twice.</summary>
internal static class Duplicates
{
    private const int FewestLines = 3;

    /// <returns>Each place that says what an earlier one says, and that one.</returns>
    public static IReadOnlyList<string> In(IReadOnlyList<(string Path, string Text)> files)
    {
        var (known, found) = (new Dictionary<string, CodeLine>(), new List<string>());
        foreach (var lines in files.Select(file => CodeLine.In(file.Path, file.Text)))
        {
            for (var i = 0; i + FewestLines <= lines.Count; i++)
            {
                var text = string.Join('\n', lines.Skip(i).Take(FewestLines).Select(line => line.Text));
                if (!known.TryAdd(text, lines[i]))
                    found.Add($"{known[text]} and {lines[i]}, {FewestLines} lines");
            }
        }
        return found;
    }
}
