using System.Globalization;
using Katas.Steps.History;
using Katas.Steps.Rules;
using Katas.Steps.Runs;

namespace Katas.Steps.Taking;

/// <summary>Writes a step's entry for the learning log.</summary>
internal static class EntryText
{
    private const int MostFiles = 4;

    /// <param name="seen">What failed, in a red step.</param>
    /// <param name="change">How much changed in which files.</param>
    public static string Of(StepCommit step, StepClaim claim, SpecResult? seen, string change) =>
        $"### {step.Number} · {step.Phase.Word()} · {step.Title}\n\n"
        + string.Concat(
            (seen is null ? Fields(step, claim, change) : RedFields(claim, seen)).Select(line => Inside(line) + "\n"));

    /// <summary>How much a step changes, in the files that it changes most; the log aside.</summary>
    public static string SizeOf(ChangedFiles changed)
    {
        var files = changed.Lines
            .Where(file => file.Key != LogBook.FileName)
            .OrderByDescending(file => file.Value.Added + file.Value.Removed)
            .Select(file => $"{file.Key.Split('/')[^1]} +{Told(file.Value.Added)} −{Told(file.Value.Removed)}")
            .ToList();
        return string.Join(", ", files.Take(MostFiles))
            + (files.Count > MostFiles ? $" and {files.Count - MostFiles} more" : "");
    }

    /// <summary>What is not text has no lines.</summary>
    private static string Told(int? lines) => lines?.ToString(CultureInfo.InvariantCulture) ?? "-";

    /// <summary>Further lines of a field belong to its item, and begin no heading.</summary>
    private static string Inside(string field) =>
        field.ReplaceLineEndings("\n").Replace("\n", "\n  ", StringComparison.Ordinal);

    private static IEnumerable<string> RedFields(StepClaim claim, SpecResult seen)
    {
        var arguments = seen.Case.Contains('(') ? $" (`{seen.Case[seen.Case.IndexOf('(')..]}`)" : "";
        return
        [
            $"- **Spec** `{seen.Spec}`{arguments}",
            .. claim.Item is null ? Array.Empty<string>() : [$"- **Item** {claim.Item}"],
            $"- **Why** {claim.Why}",
            .. claim.Large is null ? Array.Empty<string>() : [$"- **Large** {claim.Large}"],
            $"- **Guess** {claim.Guess} ({Failure.OutcomeOf(claim.Guess!, seen.Message)})",
            "- **Saw**", "",
            "  ```", .. Failure.Shown(seen.Message).Select(line => "  " + line), "  ```",
        ];
    }

    private static IEnumerable<string> Fields(StepCommit step, StepClaim claim, string change)
    {
        (string Name, string? Text)[] fields =
        [
            ("Move", claim.Move),
            ("Because", claim.Because),
            ("Smell", claim.Smell),
            ("Fault", claim.Fault),
            ("Change", step.Phase is Phase.Green or Phase.Refactor ? $"{change}; {step.Specs} specs" : null),
            ("Large", claim.Large),
            ("Learned", claim.Learned),
            ("Drops", claim.Drops),
        ];
        return fields.Where(field => field.Text is not null).Select(field => $"- **{field.Name}** {field.Text}");
    }
}
