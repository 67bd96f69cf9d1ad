namespace Katas.Publishing;

/// <summary>Where the links of a repository's documents lead to on its site.</summary>
internal sealed class Links(SiteSource source)
{
    private const string Readme = "README.md";

    /// <summary>The page of a document.</summary>
    public static string PageOf(string document) =>
        document == Readme ? "index.html" : Path.ChangeExtension(document, ".html");

    /// <param name="document">The file that the link stands in.</param>
    /// <returns>A path below the site's folder; null where there is none.</returns>
    public string? Resolve(string document, string link) =>
        Uri.TryCreate(new Uri($"file:///{document}"), link, out var target)
            && source.Documents.ContainsKey(target.AbsolutePath[1..])
            ? PageOf(target.AbsolutePath[1..])
            : null;
}
