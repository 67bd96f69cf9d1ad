namespace Katas.Steps;

/// <summary>Writes a step's entry for the learning log.</summary>
internal static class EntryText
{
    /// <param name="seen">What failed, in a red step.</param>
    public static string Of(int number, StepClaim claim, SpecResult? seen) =>
        $"### {number} · {claim.Phase.ToString().ToLowerInvariant()} · {claim.Title}\n\n" + string.Concat(Fields(claim, seen).Select(field => field + "\n"));

    private static IEnumerable<string> Fields(StepClaim claim, SpecResult? seen)
    {
        if (seen is null)
            return [$"- **Learned** {claim.Learned}"];
        var arguments = seen.Case.Contains('(') ? $" (`{seen.Case[seen.Case.IndexOf('(')..]}`)" : "";
        return
        [
            $"- **Spec** `{seen.Spec}`{arguments}",
            .. claim.Item is null ? Array.Empty<string>() : [$"- **Item** {claim.Item}"],
            $"- **Why** {claim.Why}",
            $"- **Guess** {claim.Guess} ({(Failure.Tells(seen.Message, claim.Guess!) ? "hit" : "miss")})",
            "- **Saw**", "",
            "  ```", .. Failure.Shown(seen.Message).Select(line => "  " + line), "  ```",
        ];
    }
}
