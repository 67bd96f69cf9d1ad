// Misconception: After Enter, Up goes on from the line that was shown.
// Hint: Enter a line that was recalled, and go up.
// Killed by: A_shown_line_that_is_entered_is_the_newest_as_it_is_then
namespace Typing;

/// <summary>The line that somebody types, and the lines that they entered before.</summary>
public sealed class Editor
{
    private readonly List<string> _history = [];
    private int _place;
    private string _draft = "";

    public string Text { get; private set; } = "";

    /// <summary>How many characters are before the cursor.</summary>
    public int Cursor { get; private set; }

    /// <summary>A character is typed.</summary>
    public void Type(char character) => Replace(Cursor, Cursor, $"{character}");

    /// <summary>Another key is pressed.</summary>
    /// <returns>The line that was entered with it; else null.</returns>
    public string? Press(Key key)
    {
        switch (key)
        {
            case Key.Left:
                Cursor = Math.Max(0, Cursor - 1);
                break;
            case Key.Right:
                Cursor = Math.Min(Text.Length, Cursor + 1);
                break;
            case Key.Home:
                Cursor = 0;
                break;
            case Key.End:
                Cursor = Text.Length;
                break;
            case Key.Backspace:
                Replace(Math.Max(0, Cursor - 1), Cursor, "");
                break;
            case Key.Delete:
                Replace(Cursor, Math.Min(Text.Length, Cursor + 1), "");
                break;
            case Key.WordBack:
                Replace(StartOfWord(), Cursor, "");
                break;
            case Key.Up:
                Recall(_place - 1);
                break;
            case Key.Down:
                Recall(_place + 1);
                break;
            case Key.Enter when Text != "":
                return Enter();
        }
        return null;
    }

    private void Replace(int from, int to, string text)
    {
        Text = Text[..from] + text + Text[to..];
        Cursor = from + text.Length;
    }

    private int StartOfWord()
    {
        var start = Cursor;
        while (start > 0 && Text[start - 1] == ' ')
            start--;
        while (start > 0 && Text[start - 1] != ' ')
            start--;
        return start;
    }

    private void Recall(int place)
    {
        if (place < 0 || place > _history.Count)
            return;
        if (_place == _history.Count)
            _draft = Text;
        _place = place;
        Text = place == _history.Count ? _draft : _history[place];
        Cursor = Text.Length;
    }

    private string Enter()
    {
        var line = Text;
        if (_history.LastOrDefault() != line)
            _history.Add(line);
        (Text, Cursor, _place, _draft) = ("", 0, _place == _history.Count - 1 ? _history.Count : _place, "");
        return line;
    }
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
