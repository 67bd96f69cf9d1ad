using System.Globalization;
using Katas.Common;
using Katas.Steps.History;

namespace Katas.Publishing;

/// <summary>Reads what each step of a history changed beside its log.</summary>
internal static class StepChanges
{
    private const char Mark = '\0';

    /// <returns>By the step's number; without those that changed nothing else.</returns>
    public static async Task<IReadOnlyDictionary<int, StepChange>> OfAsync(string folder)
    {
        var history = await Git.AskAsync(
            folder, "log", "--first-parent", "-p", "--no-color", "--no-ext-diff", "--no-renames",
            "--src-prefix=a/", "--dst-prefix=b/",
            "--format=%x00%H%n%(trailers:key=Step,valueonly,separator=%x2C)", "--",
            $":(top,exclude){LogBook.FileName}");
        return history.Split(Mark, StringSplitOptions.RemoveEmptyEntries)
            .Select(commit => commit.Split('\n', 3))
            .Where(commit => commit.Length == 3 && int.TryParse(commit[1], out _))
            .DistinctBy(commit => commit[1])
            .ToDictionary(
                commit => int.Parse(commit[1], CultureInfo.InvariantCulture),
                commit => new StepChange(commit[0], commit[2].Trim('\n')));
    }
}
