using Katas.Steps.History;

namespace Katas.Publishing;

/// <summary>Boxes to choose by which phase the steps of a page are shown; the style sheet hides the others.</summary>
internal static class PhaseFilter
{
    public static string Of(LogChapter chapter) =>
        $"<p class=\"phases\">Show: {string.Concat(chapter.Entries.Select(entry => entry.Phase).Distinct().Order()
            .Select(phase => BoxOf(phase.Word())))}</p>";

    private static string BoxOf(string phase) =>
        $"<label><input type=\"checkbox\" id=\"show-{phase}\" checked=\"checked\" /> {phase}</label>";
}
