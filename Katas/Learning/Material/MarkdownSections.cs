namespace Katas.Learning.Material;

/// <summary>A text in Markdown, as its title and its parts.</summary>
internal sealed record MarkdownSections(string Title, IReadOnlyList<(string Heading, string Text)> Parts)
{
    public static MarkdownSections In(string file)
    {
        var pieces = ("\n" + File.ReadAllText(file).ReplaceLineEndings("\n")).Split("\n## ");
        return new MarkdownSections(
            TitleIn(FirstLineOf(pieces[0].TrimStart('\n'))),
            [.. pieces[1..].Select(piece => (FirstLineOf(piece), RestOf(piece)))]);
    }

    /// <summary>Empty where the first line is no heading.</summary>
    private static string TitleIn(string line) => line.StartsWith("# ", StringComparison.Ordinal) ? line[2..] : "";

    private static string FirstLineOf(string text) => text.Split('\n')[0].Trim();

    private static string RestOf(string text) => text[text.IndexOf('\n', StringComparison.Ordinal)..].Trim();
}
