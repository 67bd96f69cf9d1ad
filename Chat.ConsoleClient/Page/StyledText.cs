namespace Chat.ConsoleClient.Page;

/// <summary>Text on one line or more, of which some parts are drawn in styles of their own.</summary>
internal sealed class StyledText
{
    private readonly Style[] _styles;

    /// <param name="baseStyle">How it is drawn where nothing else is said.</param>
    public StyledText(string text, Style baseStyle = default)
    {
        Text = TextWidth.ExpandTabs(text);
        _styles = new Style[Text.Length];
        Array.Fill(_styles, baseStyle);
    }

    public string Text { get; }

    /// <summary>Draws a part in a style of its own.</summary>
    public StyledText Mark(int start, int length, Style style)
    {
        Array.Fill(_styles, style, start, length);
        return this;
    }

    /// <summary>The runs of each line that is no wider than so many columns.</summary>
    public IEnumerable<IEnumerable<Run>> Wrap(int columns) => TextWidth.Lines(Text, columns).Select(RunsOf);

    private IEnumerable<Run> RunsOf(Range line)
    {
        var (start, end) = (line.Start.Value, line.End.Value);
        while (start < end)
        {
            var next = start + 1;
            while (next < end && _styles[next] == _styles[start])
                next++;
            yield return new Run(Text[start..next], _styles[start]);
            start = next;
        }
    }
}
