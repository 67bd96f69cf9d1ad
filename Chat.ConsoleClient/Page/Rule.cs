namespace Chat.ConsoleClient.Page;

/// <summary>A line across the page, with words in its middle.</summary>
internal static class Rule
{
    public static Row Of(string words, PageFormat page)
    {
        var fitting = TextWidth.Fit(words, page.Columns - 2);
        var line = page.Columns - TextWidth.Of(fitting) - 2;
        return Row.Of($"{new string('─', line / 2)} {fitting} {new string('─', line - (line / 2))}", Style.Dimmed);
    }
}
