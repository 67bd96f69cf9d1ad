namespace Katas.Steps.History;

/// <summary>How a phase is called in a log, a commit and a command.</summary>
internal static class PhaseWords
{
    /// <summary>The words of all phases, as alternatives of a regular expression.</summary>
    public const string Alternatives = "red|green|refactor|characterise|withdraw|chore|docs";

    public static string Word(this Phase phase) => phase.ToString().ToLowerInvariant();
}
