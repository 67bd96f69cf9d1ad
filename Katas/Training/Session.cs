using Katas.Material;
using Katas.Running;

namespace Katas.Training;

/// <summary>All that the trainer's screen is drawn from. It does not change; what happens makes another one.</summary>
public sealed record Session(IReadOnlyList<Kata> Katas)
{
    /// <summary>The kata that is on.</summary>
    public Kata Kata => Katas[0];

    /// <summary>What the last run came to; null before there was one.</summary>
    public Attempt? Attempt { get; init; }

    /// <summary>The colour that the learner expects of the next run; null where nothing was predicted.</summary>
    public Colour? Prediction { get; init; }

    /// <summary>How many predictions came true.</summary>
    public int Hits { get; init; }

    /// <summary>How many did not.</summary>
    public int Misses { get; init; }

    /// <summary>Whether something is being run; what is wanted meanwhile comes after it.</summary>
    public bool IsBusy { get; init; }

    /// <summary>Whether there is something to run that is newer than what is being run.</summary>
    private bool IsOutdated { get; init; }

    /// <summary>The beginning: the kata is being run.</summary>
    public static Session Begin(IReadOnlyList<Kata> katas) => new(katas) { IsBusy = true };

    public (Session Next, Wish? Wants) After(Happening happened) => happened switch
    {
        Happening.Saved => Run(),
        Happening.Ran ran => (this with { Attempt = ran.Attempt, IsBusy = false }).GoOn(),
        Happening.Pressed { Key.KeyChar: 'q' } => (this, Wish.Leave),
        _ => (this, null),
    };

    private (Session, Wish?) Run() => IsBusy ? (this with { IsOutdated = true }, null) : (this with { IsBusy = true, IsOutdated = false }, Wish.Run);

    private (Session, Wish?) GoOn() => IsOutdated ? Run() : (this, null);
}
