// Misconception: What was typed is shown, the space too.
// Hint: Where is the space at which a line was broken?
// Killed by: The_space_at_the_break_is_not_shown
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
            var space = line.LastIndexOf(' ', full);
            var end = space > 0 ? space : full;
            yield return line[..end];
            line = line[end..];
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
