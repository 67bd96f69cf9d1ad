using Katas.Material;

namespace Katas.Judging;

/// <summary>What the judge thinks of specs.</summary>
/// <param name="Caught">The wrong solutions that they catch.</param>
/// <param name="Of">How many wrong solutions there are.</param>
public sealed record Verdict(IReadOnlyList<Chaff> Caught, int Of)
{
    /// <summary>Whether the specs catch them all.</summary>
    public bool IsContent => Caught.Count == Of;
}
