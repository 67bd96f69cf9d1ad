using Katas.Steps.History;

namespace Katas.Publishing;

/// <summary>Where the links of a repository's documents lead to on its site.</summary>
internal sealed class Links(SiteSource source, LogMap log)
{
    /// <summary>The front page.</summary>
    public const string Home = "index.html";

    /// <summary>What a folder says of itself.</summary>
    public const string Readme = "README.md";

    /// <summary>The page of a document.</summary>
    public static string PageOf(string document) =>
        document == Readme ? Home : Path.ChangeExtension(document, ".html");

    /// <summary>A path as a part of an address.</summary>
    public static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <returns>An address for the page that the link is shown on; null where it leads nowhere.</returns>
    public string? Resolve(Place place, string link)
    {
        if (!Uri.TryCreate(new Uri($"file:///{place.Document}"), link, out var target))
            return null;
        if (!target.IsFile)
            return target.Scheme is "https" or "http" or "mailto" ? link : null;
        return Find(Uri.UnescapeDataString(target.AbsolutePath[1..]), target.Fragment) is { } page ? place.To(page)
            : source.Repository is { } repository ? $"{repository}/blob/HEAD{target.AbsolutePath}"
            : null;
    }

    private string? Find(string file, string fragment) =>
        file == LogBook.FileName ? log.Find(fragment.TrimStart('#'))
            : source.Documents.ContainsKey(file) ? PageOf(file) + fragment
            : source.Pictures.Contains(file) ? file
            : null;
}
