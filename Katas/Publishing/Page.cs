using System.Net;

namespace Katas.Publishing;

/// <summary>A page of the site.</summary>
/// <param name="Body">What stands on it, as HTML.</param>
internal sealed record Page(Place Place, string Title, string Body)
{
    /// <summary>The page of the part that it belongs to; its own where it belongs to none.</summary>
    public string Part { get; init; } = Place.Page;

    /// <summary>A text that is no markup.</summary>
    public static string Safe(string text) => WebUtility.HtmlEncode(text);
}
