namespace Chat.ConsoleClient.Screen;

/// <summary>How many columns of a terminal text takes, and how it is wrapped to a width.</summary>
public static class TextWidth
{
    public static int Of(string text) => text.Length;

    /// <summary>The text in lines no wider than so many columns.</summary>
    public static IReadOnlyList<string> Wrap(string text, int columns) => [text];
}
