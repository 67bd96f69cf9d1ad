namespace Katas.Publishing;

/// <summary>Where a text stands.</summary>
/// <param name="Document">The file that it comes from, below the repository's uppermost folder.</param>
/// <param name="Page">The page that it goes to, below the site's folder.</param>
internal sealed record Place(string Document, string Page)
{
    /// <summary>The way from here to another page.</summary>
    public string To(string page) =>
        string.Concat(Enumerable.Repeat("../", Page.Count(character => character == '/'))) + page;
}
