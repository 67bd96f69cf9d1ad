namespace Katas.Publishing;

/// <summary>What surrounds each page of a site.</summary>
/// <param name="parts">What leads to the site's parts: the words, and a page.</param>
internal sealed class PageTemplate(IReadOnlyList<(string Words, string Page)> parts)
{
    /// <summary>The whole file.</summary>
    public string HtmlOf(Page page) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{Page.Safe(page.Title)}</title>
        <link rel="stylesheet" href="{page.Place.To(StyleSheet.FileName)}" />
        </head>
        <body>
        <a class="skip" href="#page">Skip to the page</a>
        <nav>
        {string.Join('\n', parts.Select(part => LinkTo(part, page)))}
        </nav>
        <main id="page">
        {page.Body}
        </main>
        </body>
        </html>

        """;

    private static string LinkTo((string Words, string Page) part, Page from) =>
        $"<a href=\"{from.Place.To(part.Page)}\"{MarkOf(part.Page, from)}>{Page.Safe(part.Words)}</a>";

    /// <summary>The very page, or the part that it is in (WAI-ARIA 1.2, aria-current).</summary>
    private static string MarkOf(string part, Page from) =>
        part == from.Place.Page ? " aria-current=\"page\"" : part == from.Part ? " aria-current=\"true\"" : "";
}
