// Misconception: Each question begins a new interval.
// Hint: Ask four times in an interval.
// Killed by: Parts_of_an_interval_add_up_however_often_one_asks
namespace Pacing;

/// <summary>Lets some through at once, and one in every interval in the long run.</summary>
/// <param name="capacity">How many it lets through at once: the bucket begins full, and holds no more.</param>
/// <param name="interval">How long it takes until there is one token more.</param>
public sealed class TokenBucket(int capacity, TimeSpan interval, TimeProvider time)
{
    private double _tokens = capacity;
    private long _seenAt = time.GetTimestamp();

    /// <summary>Takes a token, if there is one.</summary>
    public bool TryTake()
    {
        Fill();
        if (_tokens < 1)
            return false;
        _tokens--;
        return true;
    }

    /// <returns>How long until there is a token; zero where there is one.</returns>
    public TimeSpan UntilNext()
    {
        Fill();
        return _tokens < 1 ? (1 - _tokens) * interval : TimeSpan.Zero;
    }

    private void Fill()
    {
        if (time.GetElapsedTime(_seenAt) >= interval)
            _tokens = Math.Min(capacity, _tokens + (time.GetElapsedTime(_seenAt) / interval));
        _seenAt = time.GetTimestamp();
    }
}
