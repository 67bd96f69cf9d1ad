using Katas.Material;
using Katas.Running;

namespace Katas.Judging;

/// <summary>What the judge thinks of specs.</summary>
public abstract record Verdict
{
    private Verdict()
    {
    }

    /// <summary>Whether they forbid nothing that is right, and catch all that is wrong.</summary>
    public virtual bool IsContent => false;

    /// <summary>They forbid a correct solution.</summary>
    /// <param name="Attempt">What they said to it.</param>
    public sealed record Withheld(Attempt Attempt) : Verdict;

    /// <param name="Caught">The wrong solutions that they catch.</param>
    /// <param name="Of">How many wrong solutions there are.</param>
    public sealed record Counted(IReadOnlyList<Chaff> Caught, int Of) : Verdict
    {
        public override bool IsContent => Caught.Count == Of;
    }
}
