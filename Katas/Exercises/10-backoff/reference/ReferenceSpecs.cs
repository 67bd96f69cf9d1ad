using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;

namespace Retrying;

/// <summary>
/// Stories of one line, with the least chance: <c>n</c> is the next wait, <c>c</c> a connection, a number the seconds
/// that pass. The answers are the waits in seconds. And what holds for all draws.
/// </summary>
public class ReferenceSpecs
{
    [TestCase("n n n n n n n", 1, 10, "0.5 1 2 4 5 5 5")]
    [TestCase("n n n n", 0.25, 1, "0.125 0.25 0.5 0.5")]
    [TestCase("n n n", 3, 4, "1.5 2 2")]
    [TestCase("n n", 10, 4, "2 2")]
    [TestCase("n n n", 4, 4, "2 2 2")]
    public void The_greatest_wait_doubles_up_to_the_longest(string story, double first, double longest, string waits) =>
        After(story, first, longest).ShouldBe(waits);

    [TestCase("n n c 30 n n", "0.5 1 0.5 1")]
    [TestCase("n n c 3600 n n", "0.5 1 0.5 1")]
    [TestCase("n n c 10 10 10 n n", "0.5 1 0.5 1")]
    public void A_connection_of_30_seconds_starts_it_again(string story, string waits) =>
        After(story).ShouldBe(waits);

    [TestCase("n n c n", "0.5 1 2")]
    [TestCase("n n c 29.999 n", "0.5 1 2")]
    [TestCase("n n c 1 n c 1 n c 29 n", "0.5 1 2 4 5")]
    public void A_shorter_connection_changes_nothing(string story, string waits) => After(story).ShouldBe(waits);

    [TestCase("n n 3600 n", "0.5 1 2")]
    [TestCase("n c 60 n n 60 n", "0.5 0.5 1 2")]
    [TestCase("n c 29 n n 30 n", "0.5 1 2 4")]
    public void Time_without_a_connection_changes_nothing(string story, string waits) => After(story).ShouldBe(waits);

    [TestCase("n n c 40 c 1 n", "0.5 1 2")]
    [TestCase("n n c 20 c 20 n", "0.5 1 2")]
    [TestCase("n n c 1 c 30 n n", "0.5 1 0.5 1")]
    public void Only_the_newest_connection_counts(string story, string waits) => After(story).ShouldBe(waits);

    [Test]
    public void Every_wait_is_between_half_and_all_of_its_greatest_by_a_draw_of_its_own()
    {
        var draws = Gen.ArrayOf(Gen.Choose(0, 15).Select(sixteenths => sixteenths / 16.0));

        Prop.ForAll(draws.ToArbitrary(), drawn =>
        {
            var chances = new Queue<double>(drawn);
            var backoff = new Backoff(Seconds(1), Seconds(10), chances.Dequeue, new Clock());
            return drawn.Select((draw, i) => Math.Min(Math.Pow(2, i), 10) * (0.5 + (draw / 2)))
                .All(expected => Math.Abs(backoff.Next().TotalSeconds - expected) < 0.000001)
                && chances.Count == 0;
        }).QuickCheckThrowOnFailure();
    }

    [Test]
    public void However_often_it_is_asked_a_wait_is_one_of_the_longest()
    {
        var backoff = new Backoff(Seconds(1), Seconds(10), () => 0.5, new Clock());

        for (var tries = 1; tries <= 5000; tries++)
        {
            var wait = backoff.Next();
            if (tries > 4)
                wait.ShouldBe(Seconds(7.5), $"it is asked for the {tries}th time");
        }
    }

    private static string After(string story, double first = 1, double longest = 10)
    {
        var clock = new Clock();
        var backoff = new Backoff(Seconds(first), Seconds(longest), () => 0, clock);
        var waits = new List<double>();
        foreach (var happens in story.Split(' '))
        {
            if (happens == "n")
                waits.Add(Math.Round(backoff.Next().TotalSeconds, 6));
            else if (happens == "c")
                backoff.Connected();
            else
                clock.Pass(Seconds(double.Parse(happens, CultureInfo.InvariantCulture)));
        }
        return string.Join(' ', waits.Select(wait => wait.ToString(CultureInfo.InvariantCulture)));
    }

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

    private sealed class Clock : TimeProvider
    {
        private DateTimeOffset _now = new(2031, 12, 31, 23, 59, 58, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now.UtcTicks;

        public void Pass(TimeSpan time) => _now += time;
    }
}
