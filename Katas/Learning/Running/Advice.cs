using Katas.Common;

namespace Katas.Learning.Running;

/// <summary>What the cycle asks for after a run: by its colour, and by what the runs before it were.</summary>
internal static class Advice
{
    public static string After(Attempt attempt) =>
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
            var inner => After(inner.Colour),
        };

    private static string After(Colour colour) => colour switch
    {
        Colour.NoSpecs => "Write one failing spec.",
        Colour.Green => "Clean up what you see, or write the next failing spec.",
        Colour.Red or Colour.RedNotImplemented => "Now make it pass with the least code that works.",
        Colour.Amber => "Make it compile: a body that returns a default is enough.",
        Colour.TimedOut => "Find the loop that does not end.",
        _ => "An unexpected exception. Did you intend it?",
    };
}
