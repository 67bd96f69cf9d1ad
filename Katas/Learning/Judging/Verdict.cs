using Katas.Learning.Running;

namespace Katas.Learning.Judging;

/// <summary>What the judge thinks of specs.</summary>
internal abstract record Verdict
{
    private Verdict()
    {
    }

    /// <summary>Whether they forbid nothing that is right, and catch all that is wrong.</summary>
    public virtual bool Passes => false;

    /// <summary>They forbid a correct solution.</summary>
    /// <param name="Attempt">What they said to it.</param>
    public sealed record Withheld(Attempt Attempt) : Verdict;

    /// <param name="Specs">The specs by name, in the order in which they stand in the files.</param>
    /// <param name="Chaffs">What they did with each wrong solution.</param>
    public sealed record Counted(IReadOnlyList<string> Specs, IReadOnlyList<ChaffResult> Chaffs) : Verdict
    {
        public override bool Passes => Chaffs.All(chaff => chaff.IsCaught);

        /// <summary>The specs that take so long with a correct solution that they may catch nothing.</summary>
        public IReadOnlySet<string> Slow { get; init; } = new HashSet<string>();

        /// <summary>The specs that the kata began with.</summary>
        public IReadOnlySet<string> Given { get; init; } = new HashSet<string>();

        /// <summary>The learner's own specs that catch nothing, in none of their cases.</summary>
        public IEnumerable<string> Idle => Specs.Except(Given).Where(spec => !Chaffs.SelectMany(chaff => chaff.By).Any(
            catching => SpecOutcome.MethodIn(catching) == SpecOutcome.MethodIn(spec)));
    }
}
