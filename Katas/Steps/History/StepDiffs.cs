using System.Globalization;

namespace Katas.Steps.History;

/// <summary>What each step of a history changed beside its log.</summary>
internal static class StepDiffs
{
    private const char Mark = '\0';

    /// <returns>By the step's number, as git writes a diff; without those that changed nothing else.</returns>
    public static async Task<IReadOnlyDictionary<int, string>> OfAsync(string folder)
    {
        var history = await Git.AskAsync(
            folder, "log", "--first-parent", "-p", "--no-color", "--no-ext-diff", "--no-renames",
            "--format=%x00%(trailers:key=Step,valueonly)", "--", $":(top,exclude){LogBook.FileName}");
        return history.Split(Mark, StringSplitOptions.RemoveEmptyEntries)
            .Select(commit => commit.Split('\n', 2))
            .Where(commit => commit.Length == 2 && int.TryParse(commit[0], out _))
            .ToDictionary(commit => int.Parse(commit[0], CultureInfo.InvariantCulture), commit => commit[1].Trim('\n'));
    }
}
