namespace Katas.Running;

/// <summary>Runs the specs of an assembly (NUnit) in a load context of its own.</summary>
public static class SpecRun
{
    /// <param name="begins">Is told of each spec that begins.</param>
    public static IReadOnlyList<SpecOutcome> Of(Build build, Action<string> begins) => [];
}
