
namespace Katas.Learning.Training;

/// <summary>What the larger part of the screen shows.</summary>
internal abstract record Pane
{
    private Pane()
    {
    }

    /// <summary>What is to be done.</summary>
    public sealed record Task : Pane;

    /// <summary>What was to be done in a kata that is done.</summary>
    public sealed record Goal : Pane;

    /// <summary>The one edit that a walk asks for.</summary>
    public sealed record Stage : Pane;

    /// <summary>All katas, and which are done.</summary>
    public sealed record List : Pane;

    /// <summary>A solution beside the learner's own.</summary>
    public sealed record Solution : Pane;

    /// <summary>How the author came to a solution, step by step.</summary>
    public sealed record Way : Pane;

    /// <summary>How the learner came to where they are.</summary>
    public sealed record Rhythm : Pane;

    /// <summary>What somebody has to say.</summary>
    public sealed record Words(string Text) : Pane;

    /// <param name="Level">From 1, the gentlest.</param>
    public sealed record Hint(int Level) : Pane;
}
