using System.Text;

namespace Typing;

/// <summary>Two halves: what is before the cursor, and what is after it, backwards.</summary>
public sealed class Editor
{
    private readonly Stack<string> _older = new();
    private readonly Stack<string> _newer = new();
    private readonly StringBuilder _before = new();
    private readonly Stack<char> _after = new();
    private string? _draft;
    private string _shown = "";

    public string Text => _before + string.Concat(_after);

    public int Cursor => _before.Length;

    public void Type(char character) => _before.Append(character);

    public string? Press(Key key)
    {
        string? entered = null;
        if (key == Key.Left && Cursor > 0)
            _after.Push(Cut());
        else if (key == Key.Right && _after.Count > 0)
            _before.Append(_after.Pop());
        else if (key == Key.Home)
            while (Cursor > 0)
                _after.Push(Cut());
        else if (key == Key.End)
            Show(Text);
        else if (key == Key.Backspace && Cursor > 0)
            Cut();
        else if (key == Key.Delete && _after.Count > 0)
            _after.Pop();
        else if (key == Key.WordBack)
            CutWord();
        else if (key == Key.Up && _older.Count > 0)
            GoBack();
        else if (key == Key.Down && _draft is not null)
            GoOn();
        else if (key == Key.Enter && Text.Length > 0)
            entered = Enter();
        return entered;
    }

    private char Cut()
    {
        var last = _before[^1];
        _before.Length--;
        return last;
    }

    private void CutWord()
    {
        while (Cursor > 0 && _before[^1] == ' ')
            Cut();
        while (Cursor > 0 && _before[^1] != ' ')
            Cut();
    }

    private void GoBack()
    {
        if (_draft is null)
            _draft = Text;
        else
            _newer.Push(_shown);
        Show(_shown = _older.Pop());
    }

    private void GoOn()
    {
        _older.Push(_shown);
        if (_newer.TryPop(out var line))
        {
            Show(_shown = line);
            return;
        }
        Show(_draft!);
        _draft = null;
    }

    private string Enter()
    {
        var line = Text;
        while (_draft is not null)
            GoOn();
        if (!_older.TryPeek(out var newest) || newest != line)
            _older.Push(line);
        Show("");
        return line;
    }

    private void Show(string text)
    {
        _before.Clear().Append(text);
        _after.Clear();
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
