namespace Katas.Steps.History;

/// <summary>How a green may be reached (Beck, Test-Driven Development by Example, 2002).</summary>
internal static class Moves
{
    /// <summary>As options and entries call them.</summary>
    public static IReadOnlyList<string> All { get; } = ["obvious", "fake-it", "triangulate"];
}
