using System.Text.RegularExpressions;

namespace Katas.History;

/// <summary>The contents of a learning log, between two comments above its first chapter.</summary>
internal static partial class LogContents
{
    private const string Begin = "<!-- contents: written by `log --contents` -->";
    private const string End = "<!-- end of contents -->";

    /// <returns>The log with its contents as they are now, and otherwise as it was.</returns>
    public static string WriteInto(string log)
    {
        var without = Written().Replace(log, "", 1);
        var chapter = without.IndexOf("\n## ", StringComparison.Ordinal);
        if (chapter < 0)
            return log;
        var lines = LogBook.Read(without).Chapters.Select(chapter => $"- [{chapter.Title}](#{AnchorOf(chapter.Title)}), steps {LogReport.RangeOf(chapter)}\n");
        return without.Insert(chapter + 1, $"{Begin}\n{string.Concat(lines)}{End}\n\n");
    }

    /// <summary>As GitHub makes it: small letters, hyphens for spaces, and no punctuation.</summary>
    public static string AnchorOf(string title) => NoAnchor().Replace(title.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex($"^{Begin}\n(.*\n)*?{End}\n\n", RegexOptions.Multiline)]
    private static partial Regex Written();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NoAnchor();
}
