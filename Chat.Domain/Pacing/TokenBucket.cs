namespace Chat.Domain.Pacing;

/// <summary>How fast one may go on: a burst at once, then a steady rate (a token bucket).</summary>
public sealed class TokenBucket(int burst, double perSecond)
{
    private double _tokens = burst;
    private TimeSpan _last;

    /// <summary>Whether no token is missing.</summary>
    public bool IsFull(TimeSpan now) => TokensAt(now) >= burst;

    /// <summary>
    /// Takes a token and says how long to wait before it may be used. <paramref name="now"/> counts from any fixed
    /// moment.
    /// </summary>
    public TimeSpan Take(TimeSpan now)
    {
        _tokens = TokensAt(now) - 1;
        _last = now;
        return TimeSpan.FromSeconds(Math.Max(0, -_tokens) / perSecond);
    }

    /// <summary>Takes a token, if there is one.</summary>
    public bool TryTake(TimeSpan now)
    {
        if (TokensAt(now) < 1)
            return false;
        Take(now);
        return true;
    }

    private double TokensAt(TimeSpan now) => Math.Min(burst, _tokens + ((now - _last).TotalSeconds * perSecond));
}
