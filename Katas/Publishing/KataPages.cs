using Katas.Learning.Material;

namespace Katas.Publishing;

/// <summary>The katas on the site.</summary>
internal static class KataPages
{
    /// <summary>The page of all of them.</summary>
    public const string Cover = "katas.html";

    public static IEnumerable<Page> Of(IReadOnlyCollection<Kata> katas) =>
    [
        new(
            new Place("", Cover),
            "Katas",
            $"<h1>Katas</h1><ul>{string.Concat(katas.Select(
                kata => $"<li>{kata.Number} {Page.Safe(kata.Title)}</li>"))}</ul>"),
    ];
}
