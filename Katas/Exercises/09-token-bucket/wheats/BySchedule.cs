namespace Pacing;

/// <summary>Keeps the moment at which it would have been empty (a "virtual schedule") and no tokens at all.</summary>
public sealed class TokenBucket
{
    private readonly TimeProvider _time;
    private readonly long _interval;
    private readonly long _depth;
    private long _emptyAt;

    public TokenBucket(int capacity, TimeSpan interval, TimeProvider time)
    {
        (_time, _interval, _depth) = (time, interval.Ticks, interval.Ticks * capacity);
        _emptyAt = Now - _depth;
    }

    private long Now => _time.GetUtcNow().UtcTicks;

    public bool TryTake()
    {
        if (UntilNext() > TimeSpan.Zero)
            return false;
        _emptyAt += _interval;
        return true;
    }

    public TimeSpan UntilNext()
    {
        _emptyAt = Math.Max(_emptyAt, Now - _depth);
        return TimeSpan.FromTicks(Math.Max(0, _emptyAt + _interval - Now));
    }
}
