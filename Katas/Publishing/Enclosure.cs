namespace Katas.Publishing;

/// <summary>Pages that are there already, and are put beside the site's own: a report.</summary>
/// <param name="Name">What the site calls it, and its folder there.</param>
/// <param name="Folder">Where it is now.</param>
internal sealed record Enclosure(string Name, string Folder)
{
    /// <param name="text">A name and a folder, with an equals sign between them.</param>
    public static Enclosure Parse(string text) => new(text.Split('=')[0], text.Split('=')[1]);
}
