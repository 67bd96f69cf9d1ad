using System.Net;

namespace Katas.Publishing;

/// <summary>A page of the site.</summary>
/// <param name="Body">What stands on it, as HTML.</param>
internal sealed record Page(Place Place, string Title, string Body)
{
    /// <summary>Its file below the site's folder.</summary>
    public string Path => Place.Page;

    /// <summary>Whether its site has katas.</summary>
    public bool HasKatas { get; init; }

    /// <summary>The whole file.</summary>
    public string Html => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{Safe(Title)}</title>
        <link rel="stylesheet" href="{Place.To(StyleSheet.FileName)}" />
        </head>
        <body>
        <nav><a href="{Place.To(Links.Home)}">Home</a>
            {(HasKatas ? $"<a href=\"{Place.To(KataPages.Cover)}\">Katas</a>" : "")}
            <a href="{Place.To(LogMap.Cover)}">The log</a></nav>
        <main>
        {Body}
        </main>
        </body>
        </html>

        """;

    /// <summary>A text that is no markup.</summary>
    public static string Safe(string text) => WebUtility.HtmlEncode(text);
}
