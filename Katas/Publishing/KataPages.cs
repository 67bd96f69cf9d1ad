using Katas.Learning.Material;

namespace Katas.Publishing;

/// <summary>The katas on the site: a page of all of them, and one for each.</summary>
internal sealed class KataPages(MarkdownRenderer markdown, SiteSource source)
{
    /// <summary>The page of all of them.</summary>
    public const string Cover = "katas.html";

    private readonly Dictionary<string, Kata> _byReadme =
        source.Katas.ToDictionary(kata => $"{kata.Key}/{Links.Readme}", kata => kata.Value);

    public IEnumerable<Page> All => _byReadme.Count == 0 ? [] : [CoverPage, .. _byReadme.Select(PageOf)];

    private Page CoverPage => new(
        new Place("", Cover),
        "Katas",
        $"<h1>Katas</h1>{HowTo}<ul class=\"plain\">{string.Concat(_byReadme.Select(LineOf))}</ul>");

    private static string HowToFile => $"Katas/{Links.Readme}";

    private string HowTo => source.Documents.GetValueOrDefault(HowToFile) is { } text
        ? $"<p>How to practise them: <a href=\"{Links.PageOf(HowToFile)}\">"
            + $"{Page.Safe(MarkdownRenderer.TitleOf(text) ?? HowToFile)}</a></p>"
        : "";

    /// <summary>Whether a document stands on a kata's page.</summary>
    public bool Has(string document) => _byReadme.ContainsKey(document);

    private static string LineOf(KeyValuePair<string, Kata> kata) =>
        $"<li>{kata.Value.Number} <a href=\"{Links.PageOf(kata.Key)}\">{Page.Safe(kata.Value.Title)}</a></li>";

    private Page PageOf(KeyValuePair<string, Kata> kata, int at)
    {
        var place = new Place(kata.Key, Links.PageOf(kata.Key));
        return new Page(
            place,
            kata.Value.Title,
            markdown.HtmlOf(source.Documents[kata.Key], place)
                + "<h2>What you begin with</h2>"
                + CodeOf(kata.Value.Starter)
                + WalkOf(kata.Value, place)
                + string.Concat(kata.Value.Hints.Select((hint, i) => Folded(
                    $"Hint {i + 1}: {hint.Title}", markdown.HtmlOf(hint.Text, place))))
                + Folded(
                    "A sample solution, and the way there",
                    markdown.HtmlOf(kata.Value.Way, place) + CodeOf(kata.Value.Solution))
                + Pager.Of(
                    place,
                    LinkTo(_byReadme.ElementAtOrDefault(at - 1)),
                    LinkTo(_byReadme.ElementAtOrDefault(at + 1))))
        {
            Part = Cover,
        };
    }

    private static (string, string?) LinkTo(KeyValuePair<string, Kata> kata) =>
        kata.Key is null ? ("", null) : (kata.Value.Title, Links.PageOf(kata.Key));

    private string WalkOf(Kata kata, Place place) => kata.Walk.Count == 0 ? "" : "<h2>A walk</h2>"
        + string.Concat(kata.Walk.Select(stage =>
            $"<h3>{Page.Safe($"{stage.Expected}: {stage.Title}")}</h3>{markdown.HtmlOf(stage.Text, place)}"));

    private static string CodeOf(Sources sources) => string.Concat(sources.Specs.Concat(sources.Code).Select(
        file => $"<h3>{Page.Safe(file.Name)}.cs</h3><pre>{Page.Safe(file.Text)}</pre>"));

    private static string Folded(string summary, string html) =>
        $"<details><summary>{Page.Safe(summary)}</summary>{html}</details>";
}
