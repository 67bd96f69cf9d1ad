namespace Katas.Publishing;

/// <summary>The documents on the site: a page for each, and one that lists all but the front page.</summary>
/// <param name="documents">Texts in Markdown, by their file.</param>
internal sealed class DocumentPages(MarkdownRenderer markdown, IReadOnlyDictionary<string, string> documents)
{
    /// <summary>The page that lists them.</summary>
    public const string Cover = "documents.html";

    private readonly List<string> _listed = [.. documents.Keys.Where(file => file != Links.Readme)];

    /// <summary>Whether there is anything to list.</summary>
    public bool HasCover => _listed.Count > 0;

    public IEnumerable<Page> All => [.. documents.Keys.Select(PageOf), .. HasCover ? [CoverPage] : Array.Empty<Page>()];

    private Page CoverPage => new(
        new Place("", Cover), "Documents", $"<h1>Documents</h1>{string.Concat(_listed.Select(LineOf))}");

    private string LineOf(string file) =>
        $"<p><a href=\"{Links.Escape(Links.PageOf(file))}\">{Page.Safe(TitleOf(file))}</a><br />"
            + $"{Page.Safe(MarkdownRenderer.BeginOf(documents[file]))}</p>";

    private Page PageOf(string file)
    {
        var place = new Place(file, Links.PageOf(file));
        return new Page(place, TitleOf(file), markdown.HtmlOf(documents[file], place))
        {
            Part = file == Links.Readme ? place.Page : Cover,
        };
    }

    private string TitleOf(string file) => MarkdownRenderer.TitleOf(documents[file]) ?? file;
}
