using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Screen;

/// <summary>What is being typed: the text before and after the cursor. Edited by text elements (UAX #29).</summary>
internal sealed record InputBuffer(string Before, string After)
{
    public static readonly InputBuffer Empty = new("", "");

    /// <summary>What stands between words: all white space there is in a draft.</summary>
    private static readonly SearchValues<char> _spaces = SearchValues.Create(" \n\t");

    public string Text => Before + After;

    /// <summary>Whether no line of the draft is above the cursor.</summary>
    public bool IsOnFirstLine => !Before.Contains('\n', StringComparison.Ordinal);

    /// <summary>Whether no line of the draft is below the cursor.</summary>
    public bool IsOnLastLine => !After.Contains('\n', StringComparison.Ordinal);

    /// <summary>What was taken away last, to be put back.</summary>
    private string Killed { get; init; } = "";

    /// <summary>Whether the last key took something away: what the next one takes goes with it.</summary>
    private bool WasKill { get; init; }

    /// <summary>What stood in the line before each change, the newest first.</summary>
    private ImmutableStack<(string Before, string After)> Past { get; init; } = [];

    /// <summary>What was taken back, the last first.</summary>
    private ImmutableStack<(string Before, string After)> Future { get; init; } = [];

    private (string Before, string After) Draft
    {
        get => (Before, After);
        init => (Before, After) = value;
    }

    /// <summary>Whether the last key typed a part of a word: what the next one types belongs to it.</summary>
    private bool WasInWord { get; init; }

    public InputBuffer Press(Key key) => key.Name switch
    {
        KeyName.Undo => Undo(),
        KeyName.Redo => Redo(),
        _ => Type(key),
    };

    private InputBuffer Type(Key key) => Change(Edit(key), key) with
    {
        WasInWord = key.Name == KeyName.Text && !string.IsNullOrWhiteSpace(key.Typed),
        WasKill = key.Name is KeyName.KillToStart or KeyName.KillToEnd or KeyName.KillWordBack or KeyName.KillWord,
    };

    /// <summary>Another text stands in the line, with the cursor at its end. Only what was killed is kept.</summary>
    public InputBuffer Show(string text) => new(text, "") { Killed = Killed };

    /// <summary>Something else stands before the cursor; it can be taken back.</summary>
    public InputBuffer Replace(string before) => Remember(this with { Before = before });

    /// <summary>Nothing is left; all of it can be put back.</summary>
    public InputBuffer Clear() => Remember(MoveTo(Text.Length).KillBack(to: 0));

    private InputBuffer Edit(Key key) => key.Name switch
    {
        KeyName.Text => this with { Before = Before + key.Typed },
        KeyName.LineBreak => this with { Before = Before + '\n' },
        KeyName.Backspace => this with { Before = Before[..^LastLength] },
        KeyName.Delete => this with { After = After[FirstLength..] },
        KeyName.Left => MoveTo(Before.Length - LastLength),
        KeyName.Right => MoveTo(Before.Length + FirstLength),
        KeyName.WordLeft => MoveTo(LastWordStart),
        KeyName.WordRight => MoveTo(Before.Length + FirstWordEnd),
        KeyName.Up => MoveTo(IndexAbove),
        KeyName.Down when !IsOnLastLine => MoveTo(IndexBelow),
        KeyName.Home => MoveTo(0),
        KeyName.End => MoveTo(Text.Length),
        KeyName.KillToStart => KillBack(to: 0),
        KeyName.KillToEnd => KillForward(to: After.Length),
        KeyName.KillWordBack => KillBack(LastWordStart),
        KeyName.KillWord => KillForward(FirstWordEnd),
        KeyName.Yank => this with { Before = Before + Killed },
        _ => this,
    };

    /// <summary>A changed text remembers this one; a word that goes on, what stood before it.</summary>
    private InputBuffer Change(InputBuffer next, Key key) =>
        next.Text == Text || (WasInWord && key.Name == KeyName.Text) ? next : Remember(next);

    private InputBuffer Remember(InputBuffer next) => next with { Past = Past.Push(Draft), Future = [] };

    private InputBuffer Undo() => Past.IsEmpty
        ? this
        : Travel(Past.Peek()) with { Past = Past.Pop(), Future = Future.Push(Draft) };

    private InputBuffer Redo() => Future.IsEmpty
        ? this
        : Travel(Future.Peek()) with { Past = Past.Push(Draft), Future = Future.Pop() };

    private InputBuffer Travel((string Before, string After) draft) =>
        this with { Draft = draft, WasKill = false, WasInWord = false };

    private InputBuffer KillBack(int to) =>
        this with { Before = Before[..to], Killed = Before[to..] + (WasKill ? Killed : "") };

    private InputBuffer KillForward(int to) =>
        this with { After = After[to..], Killed = (WasKill ? Killed : "") + After[..to] };

    private InputBuffer MoveTo(int index) => this with { Before = Text[..index], After = Text[index..] };

    private int LastWordStart => Before.AsSpan().TrimEnd().LastIndexOfAny(_spaces) + 1;

    private int FirstWordEnd
    {
        get
        {
            var start = After.Length - After.AsSpan().TrimStart().Length;
            var length = After.AsSpan(start).IndexOfAny(_spaces);
            return length < 0 ? After.Length : start + length;
        }
    }

    /// <summary>Where the cursor's column is in the line above; there must be one.</summary>
    private int IndexAbove
    {
        get
        {
            var lines = Before.Split('\n');
            return Before.Length - lines[^1].Length - 1 - lines[^2].Length + IndexIn(lines[^2], Column);
        }
    }

    /// <summary>Where the cursor's column is in the line below; there must be one.</summary>
    private int IndexBelow
    {
        get
        {
            var lines = After.Split('\n');
            return Before.Length + lines[0].Length + 1 + IndexIn(lines[1], Column);
        }
    }

    /// <summary>How many user-perceived characters of its line are before the cursor.</summary>
    private int Column => StringInfo.ParseCombiningCharacters(Before.Split('\n')[^1]).Length;

    private static int IndexIn(string line, int column) =>
        StringInfo.ParseCombiningCharacters(line) is var starts && column < starts.Length
            ? starts[column]
            : line.Length;

    private int FirstLength => StringInfo.GetNextTextElementLength(After);

    private int LastLength => Before.Length == 0 ? 0 : Before.Length - StringInfo.ParseCombiningCharacters(Before)[^1];
}
