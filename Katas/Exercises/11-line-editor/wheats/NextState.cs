namespace Typing;

/// <summary>A state that does not change, and for every key the next one.</summary>
public sealed class Editor
{
    private sealed record State(string Left, string Right, IReadOnlyList<string> Lines, int Back, string Draft);

    private State _state = new("", "", [], 0, "");

    public string Text => _state.Left + _state.Right;

    public int Cursor => _state.Left.Length;

    public void Type(char character) => _state = _state with { Left = _state.Left + character };

    public string? Press(Key key)
    {
        var entered = key == Key.Enter && Text.Length > 0 ? Text : null;
        _state = (key, _state) switch
        {
            (Key.Left, { Left: [.., var last] } s) => s with { Left = s.Left[..^1], Right = last + s.Right },
            (Key.Right, { Right: [var next, ..] } s) => s with { Left = s.Left + next, Right = s.Right[1..] },
            (Key.Home, var s) => s with { Left = "", Right = Text },
            (Key.End, var s) => s with { Left = Text, Right = "" },
            (Key.Backspace, { Left: [.., _] } s) => s with { Left = s.Left[..^1] },
            (Key.Delete, { Right: [_, ..] } s) => s with { Right = s.Right[1..] },
            (Key.WordBack, var s) => s with { Left = WithoutLastWord(s.Left.TrimEnd(' ')) },
            (Key.Up, var s) when s.Back < s.Lines.Count =>
                Shown(s with { Back = s.Back + 1, Draft = s.Back == 0 ? Text : s.Draft }),
            (Key.Down, var s) when s.Back > 0 => Shown(s with { Back = s.Back - 1 }),
            (Key.Enter, var s) when entered is not null => new State("", "", With(s.Lines, entered), 0, ""),
            (_, var s) => s,
        };
        return entered;
    }

    private static string WithoutLastWord(string left) => left[..(left.LastIndexOf(' ') + 1)];

    private static IReadOnlyList<string> With(IReadOnlyList<string> lines, string entered) =>
        lines.Count > 0 && lines[^1] == entered ? lines : [.. lines, entered];

    private static State Shown(State state) =>
        state with { Left = state.Back == 0 ? state.Draft : state.Lines[^state.Back], Right = "" };
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
