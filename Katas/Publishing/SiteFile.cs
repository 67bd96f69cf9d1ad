namespace Katas.Publishing;

/// <summary>A file of the site.</summary>
/// <param name="Path">Below the site's folder, with slashes.</param>
internal sealed record SiteFile(string Path, string Text);
