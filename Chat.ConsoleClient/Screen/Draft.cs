using System.Globalization;
using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Screen;

/// <summary>What is being typed: the text before and after the cursor. Edited by text elements (UAX #29).</summary>
public sealed record Draft(string Before, string After)
{
    public static readonly Draft Empty = new("", "");

    public string Text => Before + After;

    public Draft Press(Key key) => key.Name switch
    {
        KeyName.Text => this with { Before = Before + key.Typed },
        KeyName.Backspace => this with { Before = Before[..^LastLength] },
        KeyName.Delete => this with { After = After[FirstLength..] },
        KeyName.Left => new Draft(Before[..^LastLength], Before[^LastLength..] + After),
        KeyName.Right => new Draft(Before + After[..FirstLength], After[FirstLength..]),
        KeyName.Home => new Draft("", Text),
        KeyName.End => new Draft(Text, ""),
        _ => this,
    };

    private int FirstLength => StringInfo.GetNextTextElementLength(After);

    private int LastLength => Before.Length == 0 ? 0 : Before.Length - StringInfo.ParseCombiningCharacters(Before)[^1];
}
