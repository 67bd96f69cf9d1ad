namespace Katas.Learning.Running;

/// <summary>How a spec ended, from well to ill.</summary>
internal enum OutcomeKind
{
    Passed,

    /// <summary>It met what is not implemented yet: red as well.</summary>
    NotImplemented,

    /// <summary>It failed by an assertion of its own: an honest red.</summary>
    Assertion,

    /// <summary>It met another exception: somebody's mistake.</summary>
    Error,
}

/// <summary>What became of one spec, or of one case of it.</summary>
/// <param name="Spec">Its name.</param>
/// <param name="Words">The failure's message; empty where it passed.</param>
internal sealed record SpecOutcome(string Spec, OutcomeKind Kind, string Words)
{
    /// <summary>Whether it was put away, and says nothing.</summary>
    public bool IsIgnored { get; init; }

    /// <summary>The class that the spec is in.</summary>
    public string Fixture { get; init; } = "";

    /// <summary>Whether it says what a person sees, and belongs to the outer loop.</summary>
    public bool IsAcceptance => Fixture.EndsWith("AcceptanceSpecs", StringComparison.Ordinal);

    /// <summary>How long it took.</summary>
    public TimeSpan Took { get; init; }

    /// <summary>The method's name, whatever a case is called.</summary>
    public string Method { get; init; } = MethodIn(Spec);

    /// <summary>The method that a spec or a case is of, by its name.</summary>
    public static string MethodIn(string spec) => spec.Split('(')[0];
}
