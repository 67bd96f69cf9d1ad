using Katas.Common;

namespace Katas.Learning.Running;

/// <summary>What the cycle asks for after a run: by its colour, and by what the runs before it were.</summary>
internal static class Advice
{
    public static string After(Attempt attempt)
    {
        var inner = attempt.Inner;
        return inner.Colour switch
        {
            Colour.NoSpecs when attempt.IsOuterOpen =>
                "Write one failing spec: what has to be there first for the outer loop?",
            Colour.NoSpecs => "Write one failing spec.",
            Colour.Green => AtGreen(inner, attempt.Outer),
            Colour.Red or Colour.RedNotImplemented => AtRed(inner),
            Colour.Amber when inner.HasNoCode =>
                "There is no code in the folder Code. x starts over, and keeps what there is.",
            Colour.Amber when !inner.Build.Parses => "Make it compile: there is a syntax error here or just before.",
            Colour.Amber => "Make it compile: a body that returns a default is enough.",
            Colour.TimedOut => "Find the loop that does not end.",
            _ => "An unexpected exception. Did you intend it?",
        };
    }

    private static string AtGreen(Attempt inner, Colour? outer) => inner switch
    {
        { Overlooked: [var method, ..] } => $"{method} has no [Test] above it, and did not run. Is it a spec?",
        { NeverRed: [var spec] } => $"{spec} has never failed. Break the code once, and see it fail.",
        { NeverRed.Count: > 1 and var specs } =>
            $"{specs} specs have never failed: t names them. Break the code once, and see them fail.",
        { IsCodeRight: false, Smells: [var smell, ..] } =>
            $"{smell} If not, write the next failing spec.",
        _ when outer is Colour.Green => "The outer loop is closed. Clean up, or write the next acceptance spec.",
        _ when outer is not null => "Clean up, or write the next failing spec: what does the outer loop need?",
        _ => "Clean up what you see, or write the next failing spec.",
    };

    private static string AtRed(Attempt inner) => inner switch
    {
        { Worst.Words: "Method is not public" } => "Make the spec public: nothing of it has run.",
        { Culprits.Count: 0 } => "Let it run, or take it away.",
        { IsCodeRight: true } => "The code is right. What does this spec ask for that nobody promised?",
        { FirstRed: [var spec] } => $"{spec} can fail: you have seen it now. Take the mistake back.",
        { FirstRed.Count: > 1 and var specs } =>
            $"{specs} specs can fail: you have seen it now. Take the mistake back.",
        { Broken.Count: > 0 and var broken } =>
            $"{Amount.Of(broken, "spec")} passed before this change. Undo it, or take a smaller step.",
        { FailingMethods: 1, Culprits.Count: > 1 and var cases } => $"{cases} cases fail. Make one of them pass first.",
        { Culprits.Count: > 1 and var failing } =>
            $"{failing} specs fail. Comment out all but one, and make that one pass.",
        _ => "Now make it pass with the least code that works.",
    };
}
