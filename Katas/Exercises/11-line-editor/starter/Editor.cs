namespace Typing;

/// <summary>The line that somebody types, and the lines that they entered before.</summary>
public sealed class Editor
{
    public string Text { get; private set; } = "";

    /// <summary>How many characters are before the cursor.</summary>
    public int Cursor { get; private set; }

    /// <summary>A character is typed.</summary>
    public void Type(char character)
    {
    }

    /// <summary>Another key is pressed.</summary>
    /// <returns>The line that was entered with it; else null.</returns>
    public string? Press(Key key) => null;
}

/// <summary>A key that types nothing.</summary>
public enum Key
{
    Left,
    Right,
    Home,
    End,
    Backspace,
    Delete,

    /// <summary>Deletes the word before the cursor (Control-W).</summary>
    WordBack,
    Up,
    Down,
    Enter,
}
