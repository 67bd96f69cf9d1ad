using System.Net;

namespace Katas.Publishing;

/// <summary>A page of the site.</summary>
/// <param name="Path">Its file below the site's folder.</param>
/// <param name="Body">What stands on it, as HTML.</param>
internal sealed record Page(string Path, string Title, string Body)
{
    /// <summary>The whole file.</summary>
    public string Html => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{Safe(Title)}</title>
        </head>
        <body>
        <nav><a href="{RootFrom(Path)}log.html">The log</a></nav>
        <main>
        {Body}
        </main>
        </body>
        </html>

        """;

    /// <summary>The way from a page to the site's folder.</summary>
    public static string RootFrom(string path) =>
        string.Concat(Enumerable.Repeat("../", path.Count(character => character == '/')));

    /// <summary>A text that is no markup.</summary>
    public static string Safe(string text) => WebUtility.HtmlEncode(text);
}
