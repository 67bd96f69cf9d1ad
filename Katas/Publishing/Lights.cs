using Katas.Steps.History;

namespace Katas.Publishing;

/// <summary>A chapter's steps as a row of lights, each of which leads to its step.</summary>
internal static class Lights
{
    /// <summary>What the letters stand for.</summary>
    public const string Legend = "R red, G green, F refactor, C characterise, W withdraw, · chore or docs";

    /// <param name="place">Where they are shown.</param>
    public static string Of(LogChapter chapter, Place place) =>
        string.Concat(chapter.Entries.Select(entry => Of(entry, place.To(LogMap.PlaceOf(chapter, entry)))));

    private static string Of(Entry entry, string address)
    {
        var words = Page.Safe($"{entry.Number} {entry.Phase.Word()}: {entry.Title}");
        return $"<a class=\"light {entry.Phase.Word()}\" href=\"{address}\" "
            + $"title=\"{words}\" aria-label=\"{words}\">{LetterOf(entry.Phase)}</a>";
    }

    private static char LetterOf(Phase phase) => phase switch
    {
        Phase.Refactor => 'F',
        Phase.Chore or Phase.Docs => '·',
        _ => phase.ToString()[0],
    };
}
