using Katas.Learning.Running;

namespace Katas.Learning.Training;

/// <summary>What happens to a trainer.</summary>
internal abstract record TrainerEvent
{
    private TrainerEvent()
    {
    }

    /// <summary>The learner presses a key.</summary>
    public sealed record Pressed(ConsoleKeyInfo Key) : TrainerEvent;

    /// <summary>The screen has another size.</summary>
    /// <param name="Lines">How high it is.</param>
    public sealed record Resized(int Lines, int Columns = 80) : TrainerEvent;

    /// <summary>A file of the kata that is on has changed.</summary>
    public sealed record Saved : TrainerEvent;

    /// <summary>The kata has begun anew.</summary>
    /// <param name="Aside">Where what was there has been put.</param>
    public sealed record WasReset(string Aside) : TrainerEvent;

    /// <summary>What was wanted could not be done.</summary>
    /// <param name="Words">Why not.</param>
    public sealed record Failed(string Words) : TrainerEvent;

    /// <summary>The judge has run some of the wrong solutions.</summary>
    public sealed record JudgedSoFar(int Chaffs) : TrainerEvent;

    /// <summary>The judge has spoken.</summary>
    /// <param name="Words">What the learner is told.</param>
    public sealed record Judged(string Words, bool IsDone) : TrainerEvent;

    /// <summary>A run has come to its end.</summary>
    public sealed record Ran(Attempt Attempt) : TrainerEvent
    {
        /// <summary>Whether the kata is done; null where nobody asked.</summary>
        public bool? IsDone { get; init; }

        /// <summary>How many edits of the walk were made, the last one included.</summary>
        public int StagesPassed { get; init; }
    }
}
