namespace Pacing;

/// <summary>Lets some through at once, and one in every interval in the long run.</summary>
/// <param name="capacity">How many it lets through at once: the bucket begins full, and holds no more.</param>
/// <param name="interval">How long it takes until there is one token more.</param>
public sealed class TokenBucket(int capacity, TimeSpan interval, TimeProvider time)
{
    /// <summary>Takes a token, if there is one.</summary>
    public bool TryTake() => false;

    /// <returns>How long until there is a token; zero where there is one.</returns>
    public TimeSpan UntilNext() => TimeSpan.Zero;
}
