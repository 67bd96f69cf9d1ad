using Katas.Steps.History;

namespace Katas.Publishing;

/// <summary>Where on the site the parts of a learning log stand.</summary>
internal sealed class LogMap
{
    /// <summary>The page of all chapters.</summary>
    public const string Cover = "log.html";

    private readonly Dictionary<string, string> _chapters = [];
    private readonly Dictionary<int, string> _steps = [];

    public LogMap(LogBook log)
    {
        foreach (var chapter in log.Chapters)
        {
            _chapters[LogContents.AnchorOf(chapter.Title)] = PageOf(chapter);
            foreach (var entry in chapter.Entries)
                _steps[entry.Number] = PlaceOf(chapter, entry);
        }
    }

    public static string PageOf(LogChapter chapter) => $"log/{LogContents.AnchorOf(chapter.Title)}.html";

    /// <summary>Where a step of a chapter stands.</summary>
    public static string PlaceOf(LogChapter chapter, Entry entry) => $"{PageOf(chapter)}#step-{entry.Number}";

    /// <summary>Where a step stands; null where there is none of that number.</summary>
    public string? Find(int step) => _steps.GetValueOrDefault(step);

    /// <param name="anchor">A heading of the log, as GitHub makes an anchor of it; empty is its beginning.</param>
    public string Find(string anchor) =>
        _chapters.GetValueOrDefault(anchor)
            ?? (int.TryParse(anchor.Split("--")[0], out var number) ? Find(number) : null)
            ?? (anchor == "" ? Cover : $"{Cover}#{anchor}");
}
