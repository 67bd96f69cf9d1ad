using System.Text.RegularExpressions;

namespace Katas.Steps.History;

/// <summary>The contents of a learning log, between two comments above its first chapter or entry.</summary>
internal static partial class LogContents
{
    private const string Begin = "<!-- contents: written by `log --contents` -->";
    private const string End = "<!-- end of contents -->";

    /// <returns>The log with its contents as they are now, and otherwise as it was.</returns>
    public static string WriteInto(string log)
    {
        var without = Written().Replace(log, "", 1);
        var lines = LogBook.Read(without).Chapters.Where(chapter => chapter.Title != "").Select(LineOf).ToList();
        return lines.Count == 0
            ? log
            : without.Insert(Beginning().Match(without).Index, $"{Begin}\n{string.Concat(lines)}{End}\n\n");
    }

    private static string LineOf(LogChapter chapter)
    {
        var steps = chapter.Entries.Count switch { 0 => "", 1 => ", step ", _ => ", steps " };
        return $"- [{chapter.Title}](#{AnchorOf(chapter.Title)}){steps}{LogReport.RangeOf(chapter)}\n";
    }

    /// <summary>As GitHub makes it: small letters, hyphens for spaces, and no punctuation.</summary>
    public static string AnchorOf(string title) => NoAnchor().Replace(title.ToLowerInvariant(), "").Replace(' ', '-');

    /// <summary>Where the introduction ends.</summary>
    [GeneratedRegex("^###? ", RegexOptions.Multiline)]
    private static partial Regex Beginning();

    [GeneratedRegex($"^{Begin}\n(.*\n)*?{End}\n\n", RegexOptions.Multiline)]
    private static partial Regex Written();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NoAnchor();
}
