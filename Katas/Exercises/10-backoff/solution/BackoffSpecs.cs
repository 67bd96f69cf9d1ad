using NUnit.Framework;
using Shouldly;

namespace Retrying;

public class BackoffSpecs
{
    private readonly Clock _clock = new();

    [Test]
    public void Each_wait_may_be_twice_as_long_up_to_the_longest()
    {
        var backoff = Always(0.999999999);

        Waits(backoff, 6).ShouldBe([1, 2, 4, 8, 10, 10]);
    }

    [Test]
    public void At_least_half_of_it_is_waited()
    {
        var backoff = Always(0);

        Waits(backoff, 6).ShouldBe([0.5, 1, 2, 4, 5, 5]);
    }

    [Test]
    public void Every_wait_has_a_draw_of_its_own()
    {
        var draws = new Queue<double>([0, 0.5, 0.25]);
        var backoff = new Backoff(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10), draws.Dequeue, _clock);

        Waits(backoff, 3).ShouldBe([0.5, 1.5, 2.5]);
        draws.ShouldBeEmpty();
    }

    [Test]
    public void A_thousand_tries_are_not_too_many() => Waits(Always(0), 1000).Skip(5).ShouldAllBe(wait => wait == 5);

    [Test]
    public void A_connection_that_held_for_30_seconds_starts_it_again()
    {
        var backoff = Always(0);
        Waits(backoff, 3);

        backoff.Connected();
        _clock.Pass(30);

        Waits(backoff, 2).ShouldBe([0.5, 1]);
    }

    [Test]
    public void A_connection_that_broke_before_does_not()
    {
        var backoff = Always(0);
        Waits(backoff, 3);

        backoff.Connected();
        _clock.Pass(29.999);

        Waits(backoff, 1).ShouldBe([4]);
    }

    [Test]
    public void Only_the_newest_connection_counts()
    {
        var backoff = Always(0);
        backoff.Connected();
        _clock.Pass(60);
        Waits(backoff, 2).ShouldBe([0.5, 1]);
        _clock.Pass(60);
        Waits(backoff, 1).ShouldBe([2], "there was no connection since");

        backoff.Connected();
        _clock.Pass(20);
        backoff.Connected();
        _clock.Pass(20);

        Waits(backoff, 1).ShouldBe([4], "the newest one is 20 seconds old");
    }

    [Test]
    public void Without_a_connection_time_alone_changes_nothing()
    {
        var backoff = Always(0);
        Waits(backoff, 2);

        _clock.Pass(3600);

        Waits(backoff, 1).ShouldBe([2]);
    }

    [Test]
    public void The_first_wait_is_not_longer_than_the_longest_either() =>
        Waits(new Backoff(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(4), () => 0, _clock), 2).ShouldBe([2, 2]);

    [Test]
    public void The_longest_need_not_be_a_double_of_the_first() =>
        Waits(new Backoff(TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(4), () => 0, _clock), 3).ShouldBe([1.5, 2, 2]);

    private Backoff Always(double chance) =>
        new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10), () => chance, _clock);

    private static double[] Waits(Backoff backoff, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Math.Round(backoff.Next().TotalSeconds, 6))];
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
