namespace Screens;

public static class Wrapping
{
    /// <summary>The lines in which a text is shown, none of them wider than so many columns.</summary>
    public static IReadOnlyList<string> Wrap(string text, int columns) => [];
}

/// <summary>How wide characters are. Given, and right.</summary>
public static class Columns
{
    /// <summary>The columns that a character takes: 0, 1 or 2.</summary>
    public static int Of(char c) => c switch
    {
        >= (char)0x0300 and <= (char)0x036F => 0,
        (>= (char)0x2E80 and <= (char)0x9FFF) or (>= (char)0xAC00 and <= (char)0xD7A3) or (>= (char)0xFF00 and <= (char)0xFF60) => 2,
        _ => 1,
    };
}
