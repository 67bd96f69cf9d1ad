using Katas.Steps.History;

namespace Katas.Steps.Taking;

/// <summary>What to think of after a green.</summary>
internal static class NextMove
{
    /// <param name="twice">What stands twice since the step, place by place.</param>
    public static string After(LogBook log, IEnumerable<string> twice) =>
        string.Concat(twice.Take(3).Select(places => $"  stands twice: {places}\n")) + RestOf(log);

    private static string RestOf(LogBook log) =>
        log.Chapters is [.., var chapter] && string.Join("; ", chapter.StillOnTheList) is { Length: > 0 } left
            ? $"  still on the list: {left}\n"
            : "";
}
