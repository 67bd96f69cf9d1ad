using Katas.Learning.Material;

namespace Katas.Publishing;

/// <summary>The katas on the site.</summary>
internal static class KataPages
{
    /// <summary>The page of all of them.</summary>
    public const string Cover = "katas.html";

    /// <param name="katas">By their folder.</param>
    public static IEnumerable<Page> Of(IReadOnlyDictionary<string, Kata> katas) =>
    [
        new(
            new Place("", Cover),
            "Katas",
            $"<h1>Katas</h1><ul>{string.Concat(katas.Select(kata => LineOf(kata.Key, kata.Value)))}</ul>"),
    ];

    private static string LineOf(string folder, Kata kata) =>
        $"<li>{kata.Number} <a href=\"{Links.PageOf($"{folder}/README.md")}\">{Page.Safe(kata.Title)}</a></li>";
}
