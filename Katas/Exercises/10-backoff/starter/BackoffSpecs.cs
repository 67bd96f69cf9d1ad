using NUnit.Framework;
using Shouldly;

namespace Retrying;

public class BackoffSpecs
{
    private readonly Clock _clock = new();

    [Test]
    public void With_the_least_chance_half_of_the_first_wait_is_waited()
    {
        var backoff = new Backoff(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10), () => 0, _clock);

        backoff.Next().ShouldBe(TimeSpan.FromSeconds(0.5));
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
