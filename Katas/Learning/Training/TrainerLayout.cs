namespace Katas.Learning.Training;

/// <summary>How the lines of the trainer's screen are divided.</summary>
internal static class TrainerLayout
{
    /// <summary>The lines of the title and the folder, and an empty one.</summary>
    public const int Head = 3;

    private const int Light = 2;
    private const int Keys = 2;

    /// <summary>The line that stays empty at the end: to end it would scroll the screen.</summary>
    private const int Last = 1;

    private const int LongestReason = 9;

    /// <summary>How many of its last rows are kept where it is longer.</summary>
    private const int End = 3;

    /// <summary>The lines that are left for the pane.</summary>
    public static int PaneOf(int lines, int reason) => lines - Head - StatusOf(reason) - Keys - Last;

    /// <summary>The lines of the colour, of what comes next, and of the reason.</summary>
    /// <param name="reason">How many rows the reason has.</param>
    public static int StatusOf(int reason) => Light + reason;

    /// <summary>
    /// The rows of a reason, as many as there is place for: its beginning and its end. A line goes on below its indent.
    /// </summary>
    public static IReadOnlyList<string> RowsOf(string reason, int columns)
    {
        var rows = reason.Split('\n').SelectMany(line => Wrapped(line, columns)).ToList();
        return rows.Count <= LongestReason
            ? rows
            : [.. rows.Take(LongestReason - End - 1), "  …", .. rows.TakeLast(End)];
    }

    internal static IEnumerable<string> Wrapped(string line, int columns)
    {
        var indent = line[..Math.Min(columns / 2, line.Length - line.TrimStart().Length)];
        while (line.Length > columns)
        {
            var end = line.LastIndexOf(' ', columns) is var space && space > indent.Length ? space : columns;
            yield return line[..end];
            line = indent + line[end..].TrimStart();
        }
        yield return line;
    }
}
