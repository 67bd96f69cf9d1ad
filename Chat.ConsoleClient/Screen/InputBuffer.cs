using System.Globalization;
using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Screen;

/// <summary>What is being typed: the text before and after the cursor. Edited by text elements (UAX #29).</summary>
internal sealed record InputBuffer(string Before, string After)
{
    public static readonly InputBuffer Empty = new("", "");

    public string Text => Before + After;

    public InputBuffer Press(Key key) => key.Name switch
    {
        KeyName.Text => this with { Before = Before + key.Typed },
        KeyName.Backspace => this with { Before = Before[..^LastLength] },
        KeyName.Delete => this with { After = After[FirstLength..] },
        KeyName.Left => new InputBuffer(Before[..^LastLength], Before[^LastLength..] + After),
        KeyName.Right => new InputBuffer(Before + After[..FirstLength], After[FirstLength..]),
        KeyName.Home => new InputBuffer("", Text),
        KeyName.End => new InputBuffer(Text, ""),
        KeyName.KillToStart => new InputBuffer("", After),
        KeyName.KillToEnd => new InputBuffer(Before, ""),
        KeyName.KillWordBack => this with { Before = Before[..LastWordStart] },
        _ => this,
    };

    private int LastWordStart => Before.TrimEnd().LastIndexOf(' ') + 1;

    private int FirstLength => StringInfo.GetNextTextElementLength(After);

    private int LastLength => Before.Length == 0 ? 0 : Before.Length - StringInfo.ParseCombiningCharacters(Before)[^1];
}
