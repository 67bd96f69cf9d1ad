namespace Chat.ConsoleClient.Screen;

/// <summary>What is being typed: text before and after the cursor.</summary>
public sealed record Draft(string Before, string After)
{
    public static readonly Draft Empty = new("", "");

    public string Text => Before + After;

    public Draft Press(Terminal.Key key) => this;
}
