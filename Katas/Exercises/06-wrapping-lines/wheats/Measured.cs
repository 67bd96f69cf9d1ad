namespace Screens;

// Character by character, remembering the last space.
public static class Wrapping
{
    public static IReadOnlyList<string> Wrap(string text, int columns)
    {
        if (columns < 2)
            throw new ArgumentOutOfRangeException(nameof(columns), columns, "A line has two columns at least.");
        var lines = new List<string>();
        var (start, width, space) = (0, 0, -1);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                lines.Add(text[start..i]);
                (start, width, space) = (i + 1, 0, -1);
                continue;
            }
            if (text[i] == ' ' && i > start)
                space = i;
            width += Columns.Of(text[i]);
            if (width <= columns)
                continue;
            var end = space > 0 ? space : i;
            lines.Add(text[start..end]);
            start = space > 0 ? space + 1 : i;
            (i, width, space) = (start - 1, 0, -1);
        }
        lines.Add(text[start..]);
        return lines;
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
