using Katas.Steps.History;

namespace Katas.Steps.Taking;

/// <summary>What to think of after a green.</summary>
internal static class NextMove
{
    public static string After(LogBook log) =>
        log.Chapters is [.., var chapter] && string.Join("; ", chapter.StillOnTheList) is { Length: > 0 } left
            ? $"  still on the list: {left}\n"
            : "";
}
