namespace Chat.ConsoleClient.Screen;

/// <summary>Text on one line or more, of which some parts are drawn in styles of their own.</summary>
internal sealed class StyledText
{
    private readonly string _text;
    private readonly Style[] _styles;

    public StyledText(string text)
    {
        _text = TextWidth.ExpandTabs(text);
        _styles = new Style[_text.Length];
    }

    /// <summary>Draws a part in a style of its own.</summary>
    public StyledText Mark(int start, int length, Style style)
    {
        Array.Fill(_styles, style, start, length);
        return this;
    }

    /// <summary>The runs of each line that is no wider than so many columns.</summary>
    public IEnumerable<IEnumerable<Run>> Wrap(int columns) => TextWidth.Lines(_text, columns).Select(RunsOf);

    private IEnumerable<Run> RunsOf(Range line)
    {
        var (start, end) = (line.Start.Value, line.End.Value);
        while (start < end)
        {
            var next = start + 1;
            while (next < end && _styles[next] == _styles[start])
                next++;
            yield return new Run(_text[start..next], _styles[start]);
            start = next;
        }
    }
}
