namespace Katas.Learning.Material;

/// <summary>One edit that a learner is led to.</summary>
/// <param name="Expected">The name of the colour that it leads to.</param>
internal sealed record Stage(string Expected, string Title, string Text)
{
    /// <summary>Whether there is a spec in its code.</summary>
    public bool AsksForSpec => Text.Contains("    [Test]\n", StringComparison.Ordinal);
}
