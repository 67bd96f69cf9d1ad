namespace Screens;

// The first line, and then the rest in the same way.
public static class Wrapping
{
    public static IReadOnlyList<string> Wrap(string text, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 2);
        var newline = text.IndexOf('\n');
        return newline < 0
            ? [.. Lines(text, columns)]
            : [.. Lines(text[..newline], columns), .. Wrap(text[(newline + 1)..], columns)];
    }

    private static IEnumerable<string> Lines(string line, int columns)
    {
        var most = Enumerable.Range(0, line.Length + 1).Last(length => line[..length].Sum(Columns.Of) <= columns);
        if (most == line.Length)
            return [line];
        var spaces = Enumerable.Range(1, most).Where(place => line[place] == ' ').ToList();
        return spaces is [.., var last]
            ? Lines(line[(last + 1)..], columns).Prepend(line[..last])
            : Lines(line[most..], columns).Prepend(line[..most]);
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
