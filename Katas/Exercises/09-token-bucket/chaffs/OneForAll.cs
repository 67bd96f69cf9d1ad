// Misconception: There is one room, so there is one bucket.
// Hint: What does one bucket know of another?
// Killed by: Two_buckets_know_nothing_of_each_other
namespace Pacing;

/// <summary>Lets some through at once, and one in every interval in the long run.</summary>
/// <param name="capacity">How many it lets through at once: the bucket begins full, and holds no more.</param>
/// <param name="interval">How long it takes until there is one token more.</param>
public sealed class TokenBucket(int capacity, TimeSpan interval, TimeProvider time)
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<TimeProvider, double[]> _all = [];
    private double[] Shared => _all.GetValue(time, _ => [capacity]);
    private long _seenAt = time.GetTimestamp();

    /// <summary>Takes a token, if there is one.</summary>
    public bool TryTake()
    {
        Fill();
        if (Shared[0] < 1)
            return false;
        Shared[0]--;
        return true;
    }

    /// <returns>How long until there is a token; zero where there is one.</returns>
    public TimeSpan UntilNext()
    {
        Fill();
        return Shared[0] < 1 ? (1 - Shared[0]) * interval : TimeSpan.Zero;
    }

    private void Fill()
    {
        Shared[0] = Math.Min(capacity, Shared[0] + (time.GetElapsedTime(_seenAt) / interval));
        _seenAt = time.GetTimestamp();
    }
}
