using System.Text.RegularExpressions;
using Katas.Common;

namespace Katas.Learning.Running;

/// <summary>What a learner is told of a run.</summary>
internal static class Report
{
    public static string Of(string title, Attempt attempt)
    {
        var outer = attempt.Outer is { } colour ? $"Outer loop: {NameOf(colour)}\n" : "";
        return $"{title}: {StateOf(attempt.Inner)}\n{outer}\n{ReasonOf(attempt)}{Advice.After(attempt)}\n";
    }

    /// <summary>The colour, and at green how many specs have it.</summary>
    public static string StateOf(Attempt attempt) => attempt is { Colour: Colour.Green, Run.Outcomes.Count: var specs }
        ? $"green, {Amount.Of(specs, "spec")}"
        : NameOf(attempt.Colour);

    public static string NameOf(Colour colour) => colour switch
    {
        Colour.NoSpecs => "no specs",
        Colour.RedNotImplemented => "red (not implemented)",
        Colour.TimedOut => "timed out",
        _ => colour.ToString().ToLowerInvariant(),
    };

    public static string ReasonOf(Attempt attempt) => ReasonOf(attempt, Counterexample.First);

    /// <summary>Of a property that does not hold the smallest example only.</summary>
    public static string ShortReasonOf(Attempt attempt) => ReasonOf(attempt, Counterexample.Smallest);

    private static string ReasonOf(Attempt attempt, Func<string, string> shown)
    {
        if (attempt.Run is not { } run)
            return $"{string.Join('\n', attempt.Build.Errors)}\n\n";
        if (run.EndedBy is { } culprit)
            return $"{culprit} {EndOf(run)}.\n\n";
        return attempt.Worst is { } worst
            ? $"{worst.Spec}\n  {Indented(shown(WordsOf(worst)))}\n\n"
            : "";
    }

    private static string EndOf(RunResult run) => run switch
    {
        { TimedOut: true } => $"did not end within {Runner.Deadline.TotalSeconds} s",
        { HasCrashed: true } => "crashed the process (stack overflow?)",
        { ExitCode: { } code } => $"ended the process (Environment.Exit({code})?)",
        _ => "crashed the process (stack overflow, or Environment.Exit?)",
    };

    /// <summary>
    /// The message without what says nothing more: the exception's type, the head of a method of one expression, which
    /// Shouldly quotes as well, and the table of differences below two texts.
    /// </summary>
    private static string WordsOf(SpecOutcome outcome)
    {
        var words = outcome.Words.ReplaceLineEndings("\n")
            .Replace("Shouldly.ShouldAssertException : ", "", StringComparison.Ordinal)
            .Replace("System.Exception : Falsifiable", "Falsifiable", StringComparison.Ordinal).Trim();
        var asserted = Regex.Replace(
            words, $@"^[^\n]*\b(?:void|Task) {Regex.Escape(outcome.Method)}(?:\([^\n)]*\) *(?:=>|\{{) *)?", "");
        return string.Concat(asserted.Split("\n    difference\n")[0]
            .Select(character => character is '\n' ? character : Shown(character)));
    }

    /// <summary>A control character as its picture (Unicode, Control Pictures), which moves no cursor.</summary>
    public static char Shown(char character) => character switch
    {
        < ' ' => (char)('\u2400' + character),
        _ when char.IsControl(character) => '\u2426',
        _ => character,
    };

    private static string Indented(string words) => words.Replace("\n", "\n  ", StringComparison.Ordinal);
}
