using Katas.Common;

namespace Katas.Steps.Runs;

/// <summary>What one run of all specs of a repository showed.</summary>
/// <param name="Colour">Green, red, amber (it does not compile) or faulty (the run itself failed).</param>
/// <param name="Results">One for each case of each spec.</param>
/// <param name="Detail">What the build or the run said, where it is amber or faulty.</param>
internal sealed record SpecsRun(Colour Colour, IReadOnlyList<SpecResult> Results, string Detail = "")
{
    /// <summary>Those that passed.</summary>
    public IReadOnlyList<SpecResult> Passed => [.. Results.Where(result => result.Outcome == "Passed")];

    /// <summary>Those that failed.</summary>
    public IReadOnlyList<SpecResult> Failed => [.. Results.Where(result => result.Outcome == "Failed")];

    /// <summary>Those that did neither.</summary>
    public IReadOnlyList<SpecResult> Skipped =>
        [.. Results.Where(result => result.Outcome is not ("Passed" or "Failed"))];
}

/// <summary>What became of one case of a spec.</summary>
/// <param name="Class">The class of the spec, with its namespace.</param>
/// <param name="Case">The method's name, and the arguments where it has some.</param>
/// <param name="Outcome">
/// As NUnit and the test platform call it: Passed, Failed, or another word where it was skipped.
/// </param>
/// <param name="Message">What the failure said; empty where it passed.</param>
internal sealed record SpecResult(string Class, string Case, string Outcome, string Message = "")
{
    /// <summary>The method, as the log names it: <c>Class.Method</c>.</summary>
    public string Spec => $"{Class.Split('.')[^1]}.{Case.Split('(', '<')[0]}";
}
