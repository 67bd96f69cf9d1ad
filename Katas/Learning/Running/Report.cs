using Katas.Common;

namespace Katas.Learning.Running;

/// <summary>What a learner is told of a run.</summary>
internal static class Report
{
    public static string Of(string title, Attempt attempt)
    {
        var outer = attempt.Outer is { } colour ? $"Outer loop: {NameOf(colour)}\n" : "";
        return $"{title}: {NameOf(attempt.Inner.Colour)}\n{outer}\n{ReasonOf(attempt)}{NextAfter(attempt)}\n";
    }

    public static string NameOf(Colour colour) => colour switch
    {
        Colour.NoSpecs => "no specs",
        Colour.RedNotImplemented => "red (not implemented)",
        Colour.TimedOut => "timed out",
        _ => colour.ToString().ToLowerInvariant(),
    };

    public static string ReasonOf(Attempt attempt)
    {
        if (attempt.Run is not { } run)
            return $"{string.Join('\n', attempt.Build.Errors)}\n\n";
        if (run.EndedBy is { } culprit)
            return $"{culprit} {EndOf(run)}.\n\n";
        return attempt.Worst is { } worst
            ? $"{worst.Spec}\n  {Indented(WordsOf(worst))}\n\n"
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
        var head = $"public void {outcome.Method}";
        var asserted = words.StartsWith(head, StringComparison.Ordinal) ? words[head.Length..] : words;
        return string.Concat(Counterexample.First(asserted.Split("\n    difference\n")[0]).Select(Shown));
    }

    /// <summary>A control character as its picture (Unicode, Control Pictures), which moves no cursor.</summary>
    private static char Shown(char character) => character switch
    {
        '\n' => character,
        < ' ' => (char)('\u2400' + character),
        _ when char.IsControl(character) => '\u2426',
        _ => character,
    };

    private static string Indented(string words) => words.Replace("\n", "\n  ", StringComparison.Ordinal);

    public static string NextAfter(Attempt attempt) =>
        attempt.Inner switch
        {
            { Colour: Colour.NoSpecs } when attempt.IsOuterOpen =>
                "Write one failing spec: what has to be there first for the outer loop?",
            { Colour: Colour.Green, NeverRed: [var spec] } =>
                $"{spec} has never failed. Break the code once, and see it fail.",
            { Colour: Colour.Green, NeverRed.Count: > 1 and var specs } =>
                $"{specs} specs have never failed: t names them. Break the code once, and see them fail.",
            { Colour: Colour.Green } when attempt.Outer is Colour.Green =>
                "The outer loop is closed. Clean up, or write the next acceptance spec.",
            { Colour: Colour.Green } when attempt.IsOuterOpen =>
                "Clean up, or write the next failing spec: what does the outer loop need?",
            { Build.Parses: false } => "Make it compile: there is a syntax error here or just before.",
            { Colour: Colour.Red or Colour.RedNotImplemented, Broken.Count: > 0 and var broken } =>
                $"{Amount.Of(broken, "spec")} passed before this change. Undo it, or take a smaller step.",
            { Colour: Colour.Red, Culprits.Count: 0 } => "Let it run, or take it away.",
            { Colour: Colour.Red or Colour.RedNotImplemented, FailingMethods: 1, Culprits.Count: > 1 and var cases } =>
                $"{cases} cases fail. Make one of them pass first.",
            { Colour: Colour.Red or Colour.RedNotImplemented, Culprits.Count: > 1 and var failing } =>
                $"{failing} specs fail. Put all but one away, and make that one pass.",
            var inner => NextAfter(inner.Colour),
        };

    private static string NextAfter(Colour colour) => colour switch
    {
        Colour.NoSpecs => "Write one failing spec.",
        Colour.Green => "Clean up what you see, or write the next failing spec.",
        Colour.Red or Colour.RedNotImplemented => "Now make it pass with the least code that works.",
        Colour.Amber => "Make it compile: a body that returns a default is enough.",
        Colour.TimedOut => "Find the loop that does not end.",
        _ => "An unexpected exception. Did you intend it?",
    };
}
