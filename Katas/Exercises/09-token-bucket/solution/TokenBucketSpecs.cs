using NUnit.Framework;
using Shouldly;

namespace Pacing;

public class TokenBucketSpecs
{
    private static readonly TimeSpan _second = TimeSpan.FromSeconds(1);

    private readonly Clock _clock = new();

    [Test]
    public void It_begins_full() => Taken(Bucket(3), tries: 5).ShouldBe(3);

    [Test]
    public void A_token_more_is_there_after_an_interval_and_not_before()
    {
        var bucket = Emptied(3);

        _clock.Pass(0.75);
        bucket.TryTake().ShouldBeFalse();
        _clock.Pass(0.25);

        Taken(bucket, tries: 2).ShouldBe(1);
    }

    [Test]
    public void Asking_in_vain_costs_nothing()
    {
        var bucket = Emptied(3);
        Taken(bucket, tries: 50).ShouldBe(0);

        _clock.Pass(1);

        bucket.TryTake().ShouldBeTrue();
    }

    [Test]
    public void Asking_often_does_not_make_it_longer()
    {
        var bucket = Emptied(3);
        for (var quarter = 0; quarter < 3; quarter++)
        {
            _clock.Pass(0.25);
            bucket.TryTake().ShouldBeFalse();
        }

        _clock.Pass(0.25);

        bucket.TryTake().ShouldBeTrue();
    }

    [Test]
    public void What_is_left_of_an_interval_is_not_lost()
    {
        var bucket = Emptied(3);

        _clock.Pass(1.5);
        Taken(bucket, tries: 2).ShouldBe(1);
        _clock.Pass(0.5);

        Taken(bucket, tries: 2).ShouldBe(1);
    }

    [Test]
    public void After_two_intervals_there_are_two()
    {
        var bucket = Emptied(3);

        _clock.Pass(2);

        Taken(bucket, tries: 5).ShouldBe(2);
    }

    [Test]
    public void It_never_holds_more_than_its_capacity()
    {
        var bucket = Bucket(3);

        _clock.Pass(3600);

        Taken(bucket, tries: 10).ShouldBe(3);
    }

    [Test]
    public void A_full_bucket_saves_no_time()
    {
        var bucket = Bucket(2);
        _clock.Pass(0.75);
        Taken(bucket, tries: 5).ShouldBe(2);

        _clock.Pass(0.75);

        bucket.TryTake().ShouldBeFalse();
    }

    [Test]
    public void An_interval_need_not_be_a_second()
    {
        var bucket = new TokenBucket(10, TimeSpan.FromSeconds(0.25), _clock);
        Taken(bucket, tries: 10).ShouldBe(10);

        _clock.Pass(1);

        Taken(bucket, tries: 10).ShouldBe(4);
    }

    [Test]
    public void It_says_how_long_until_the_next_one()
    {
        var bucket = Emptied(3);

        bucket.UntilNext().ShouldBe(_second);
        _clock.Pass(0.25);
        bucket.UntilNext().ShouldBe(TimeSpan.FromSeconds(0.75));
        _clock.Pass(0.75);
        bucket.UntilNext().ShouldBe(TimeSpan.Zero);
        bucket.TryTake().ShouldBeTrue("to ask how long takes nothing");
    }

    [Test]
    public void Two_buckets_have_nothing_to_do_with_each_other()
    {
        Emptied(3);

        Bucket(3).TryTake().ShouldBeTrue();
    }

    private TokenBucket Bucket(int capacity) => new(capacity, _second, _clock);

    private TokenBucket Emptied(int capacity)
    {
        var bucket = Bucket(capacity);
        Taken(bucket, capacity);
        return bucket;
    }

    private static int Taken(TokenBucket bucket, int tries) => Enumerable.Range(0, tries).Count(_ => bucket.TryTake());
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
