namespace Katas.Publishing;

/// <summary>Where one can go on from a place: back to what came before, and on to what comes after.</summary>
internal static class Pager
{
    /// <param name="before">The words and the page of what came before; no page where nothing did.</param>
    public static string Of(Place place, (string Words, string? Page) before, (string Words, string? Page) after) =>
        $"<p class=\"pager\">{LinkTo(place, $"← {before.Words}", before.Page)} "
            + $"{LinkTo(place, $"{after.Words} →", after.Page)}</p>";

    private static string LinkTo(Place place, string words, string? page) =>
        page is null ? "" : $"<a href=\"{place.To(page)}\">{Page.Safe(words)}</a>";
}
