namespace Chat.Domain.Pacing;

/// <summary>How fast one may go on: a burst at once, then a steady rate (a token bucket).</summary>
public sealed class TokenBucket(int burst, double perSecond)
{
    /// <summary>Takes a token and says how long to wait before it may be used.</summary>
    public TimeSpan Take(TimeSpan now) => TimeSpan.FromSeconds(burst * perSecond);
}
