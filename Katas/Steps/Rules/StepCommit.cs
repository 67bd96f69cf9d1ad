using System.Globalization;
using System.Text.RegularExpressions;
using Katas.Steps.History;

namespace Katas.Steps.Rules;

/// <summary>
/// What a commit's message says of its step: <c>phase: title</c>, and trailers (git-interpret-trailers).
/// </summary>
/// <param name="Number">The step's; 0 where the message has none.</param>
/// <param name="Specs">How many cases of specs ran; null where the message does not say.</param>
/// <param name="Spec">The spec that a red step adds, <c>Class.Method</c>.</param>
/// <param name="Api">Whether a refactoring says that it changes code and specs together.</param>
/// <param name="Drops">Which specs go, and why.</param>
/// <param name="Rules">The number of the rules that it was held to; null where they had none yet.</param>
internal sealed partial record StepCommit(
    Phase Phase, string Title, int Number, int? Specs,
    string? Spec = null, bool Api = false, string? Drops = null, int? Rules = null)
{
    /// <summary>The message, as <see cref="Read"/> reads it.</summary>
    public string Message =>
        $"{Phase.Word()}: {Title}\n\n" + string.Concat(Trailers()
            .Where(trailer => trailer.Value is not null).Select(trailer => $"{trailer.Name}: {trailer.Value}\n"));

    /// <summary>Whether a message is one of a step.</summary>
    public static bool IsStep(string message) => Subject().IsMatch(message.Split('\n')[0]);

    /// <exception cref="BrokenRuleException">It names no phase.</exception>
    public static StepCommit Read(string message)
    {
        if (Subject().Match(message.Split('\n')[0]) is not { Success: true } subject)
            throw new BrokenRuleException($"'{message.Split('\n')[0]}' names no phase: every commit is a step");
        string? Trailer(string name) =>
            Regex.Match(message, $"^{name}: (.+)$", RegexOptions.Multiline) is { Success: true } match
                ? match.Groups[1].Value
                : null;
        int? Number(string name) =>
            int.TryParse(Trailer(name), CultureInfo.InvariantCulture, out var number) ? number : null;
        return new StepCommit(
            Enum.Parse<Phase>(subject.Groups["phase"].Value, ignoreCase: true), subject.Groups["title"].Value.Trim(),
            Number("Step") ?? 0, Number("Specs"),
            Trailer("Spec"), Trailer("Api") == "yes", Trailer("Drops"), Number("Rules"));
    }

    private IEnumerable<(string Name, string? Value)> Trailers() =>
    [
        ("Step", $"{Number}"),
        ("Spec", Spec),
        ("Specs", $"{Specs}"),
        ("Api", Api ? "yes" : null),
        ("Drops", Drops),
        ("Rules", Rules is null ? null : $"{Rules}"),
    ];

    [GeneratedRegex($"^(?<phase>{PhaseWords.Alternatives}): (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Subject();
}
