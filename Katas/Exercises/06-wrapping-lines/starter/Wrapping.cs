namespace Screens;

public static class Wrapping
{
    /// <summary>The lines in which a text is shown, none of them wider than that many columns.</summary>
    public static IReadOnlyList<string> Wrap(string text, int columns) => [];
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
