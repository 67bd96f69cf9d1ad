namespace Katas.Steps;

/// <summary>Tells which methods of a file of specs a step adds or changes.</summary>
public static class TouchedSpecs
{
    /// <param name="before">A file of C# as it was; empty where there was none.</param>
    /// <returns>The names of its methods that are new, whose own text is new, or that name something else in the file that is.</returns>
    public static IReadOnlySet<string> In(string before, string after) => new HashSet<string>();
}
