// Misconception: A line is broken at a space only if the space fits on it, too.
// Hint: Fill the line exactly, and let a space follow.
// Killed by: A_space_exactly_at_the_edge
namespace Screens;

public static class Wrapping
{
    public static IReadOnlyList<string> Wrap(string text, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 2);
        return [.. text.Split('\n').SelectMany(line => WrapLine(line, columns))];
    }

    private static IEnumerable<string> WrapLine(string line, int columns)
    {
        while (EndOfWhatFits(line, columns) is var full && full < line.Length)
        {
            var space = line.LastIndexOf(' ', full - 1);
            var end = space > 0 ? space : full;
            yield return line[..end];
            line = line[(space > 0 ? end + 1 : end)..];
        }
        yield return line;
    }

    private static int EndOfWhatFits(string line, int columns)
    {
        var end = 0;
        for (var width = 0; end < line.Length && (width += Columns.Of(line[end])) <= columns; end++)
        {
        }
        return end;
    }
}

/// <summary>How wide characters are. Given, and right.</summary>
public static class Columns
{
    /// <summary>The columns that a character takes: 0, 1 or 2.</summary>
    public static int Of(char c) => c switch
    {
        >= '\u0300' and <= '\u036F' => 0,
        (>= '\u2E80' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uFF00' and <= '\uFF60') => 2,
        _ => 1,
    };
}
