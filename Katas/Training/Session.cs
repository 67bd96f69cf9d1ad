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

    /// <summary>The beginning: the kata is being run.</summary>
    public static Session Begin(IReadOnlyList<Kata> katas) => new(katas);

    public (Session Next, Wish? Wants) After(Happening happened) => happened switch
    {
        Happening.Ran ran => (this with { Attempt = ran.Attempt }, null),
        Happening.Pressed { Key.KeyChar: 'q' } => (this, Wish.Leave),
        _ => (this, null),
    };
}
