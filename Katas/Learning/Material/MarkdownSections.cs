namespace Katas.Learning.Material;

/// <summary>A text in Markdown, as its title and its parts.</summary>
internal sealed record MarkdownSections(string Title, IReadOnlyList<(string Heading, string Text)> Parts)
{
    public static MarkdownSections In(string file)
    {
        var pieces = ("\n" + File.ReadAllText(file).ReplaceLineEndings("\n")).Split("\n## ");
        return new MarkdownSections(
            FirstLineOf(pieces[0].TrimStart('\n'))[2..],
            [.. pieces[1..].Select(piece => (FirstLineOf(piece), RestOf(piece)))]);
    }

    private static string FirstLineOf(string text) => text.Split('\n')[0].Trim();

    private static string RestOf(string text) => text[text.IndexOf('\n', StringComparison.Ordinal)..].Trim();
}
