using Katas.Steps.History;

namespace Katas.Publishing;

/// <summary>Where on the site the parts of a learning log stand.</summary>
internal static class LogMap
{
    /// <summary>The page of all chapters.</summary>
    public const string Cover = "log.html";

    public static string PageOf(LogChapter chapter) => LogContents.AnchorOf(chapter.Title) + ".html";

    /// <param name="anchor">A heading of the log, as GitHub makes an anchor of it; empty is its beginning.</param>
    public static string Find(LogBook log, string anchor) =>
        log.Chapters.FirstOrDefault(chapter => LogContents.AnchorOf(chapter.Title) == anchor) is { } chapter
            ? PageOf(chapter)
            : int.TryParse(anchor.Split("--")[0], out var number) ? PageOf(log, number)
            : Cover;

    private static string PageOf(LogBook log, int number) =>
        log.Chapters.FirstOrDefault(chapter => chapter.Entries.Any(entry => entry.Number == number)) is { } chapter
            ? $"{PageOf(chapter)}#step-{number}"
            : Cover;
}
