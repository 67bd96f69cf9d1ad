namespace Katas.Publishing;

/// <summary>Pages that are there already, and are put beside the site's own: a report.</summary>
/// <param name="Name">What the site calls it, and its folder there.</param>
/// <param name="Folder">Where it is now.</param>
internal sealed record Enclosure(string Name, string Folder)
{
    /// <summary>The page to begin with, below the site's folder: the index, or the only one there is.</summary>
    public string Front =>
        $"{Name}/{(Directory.GetFiles(Folder, "*.html") is [var only] ? Path.GetFileName(only) : "index.html")}";

    /// <param name="here">Where a folder's name begins.</param>
    /// <param name="text">A name and a folder, with an equals sign between them.</param>
    public static Enclosure Parse(string here, string text) =>
        new(text.Split('=')[0], Path.Combine(here, text.Split('=')[1]));
}
