namespace Chat.Domain.Pacing;

/// <summary>How fast one may go on: a burst at once, then a steady rate (a token bucket).</summary>
public sealed class TokenBucket(int burst, double perSecond)
{
    private double _tokens = burst;

    /// <summary>Takes a token and says how long to wait before it may be used.</summary>
    public TimeSpan Take(TimeSpan now)
    {
        _tokens--;
        return _tokens >= 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(-_tokens / perSecond);
    }
}
