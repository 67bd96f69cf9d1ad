using Katas.Learning.Material;

namespace Katas.Publishing;

/// <summary>The katas on the site.</summary>
internal sealed class KataPages(Prose prose)
{
    /// <summary>The page of all of them.</summary>
    public const string Cover = "katas.html";

    /// <param name="katas">By their folder.</param>
    public static Page CoverOf(IReadOnlyDictionary<string, Kata> katas) => new(
        new Place("", Cover),
        "Katas",
        $"<h1>Katas</h1><ul>{string.Concat(katas.Select(kata => LineOf(kata.Key, kata.Value)))}</ul>");

    /// <param name="readme">What a learner reads first.</param>
    public Page Of(string folder, Kata kata, string readme)
    {
        var place = new Place($"{folder}/README.md", Links.PageOf($"{folder}/README.md"));
        return new Page(
            place,
            kata.Title,
            prose.HtmlOf(readme, place)
                + string.Concat(kata.Hints.Select((hint, i) => Folded(
                    $"Hint {i + 1}: {hint.Title}", prose.HtmlOf(hint.Text, place)))));
    }

    private static string Folded(string summary, string html) =>
        $"<details><summary>{Page.Safe(summary)}</summary>{html}</details>";

    private static string LineOf(string folder, Kata kata) =>
        $"<li>{kata.Number} <a href=\"{Links.PageOf($"{folder}/README.md")}\">{Page.Safe(kata.Title)}</a></li>";
}
