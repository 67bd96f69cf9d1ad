using NUnit.Framework;
using Shouldly;

namespace Pacing;

public class TokenBucketSpecs
{
    private readonly Clock _clock = new();

    [Test]
    public void It_begins_full()
    {
        var bucket = new TokenBucket(3, TimeSpan.FromSeconds(1), _clock);

        bucket.TryTake().ShouldBeTrue();
    }
}

/// <summary>A clock that goes on when a spec says so.</summary>
public sealed class Clock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now.UtcTicks;

    public void Pass(double seconds) => _now += TimeSpan.FromSeconds(seconds);
}
