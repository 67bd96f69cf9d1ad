using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;

namespace Pacing;

/// <summary>
/// Stories of one line. What happens: <c>t</c> a token is taken (answer + or -), <c>?</c> how long until the next one
/// (answer in quarters of an interval), <c>.</c> a quarter passes, <c>:</c> an interval, <c>*</c> a thousand.
/// </summary>
public class ReferenceSpecs
{
    private static readonly TimeSpan _second = TimeSpan.FromSeconds(1);

    [TestCase("tttt", "+++-")]
    [TestCase("*tttt", "+++-")]
    [TestCase("ttt*tttt", "++++++-")]
    public void It_begins_full_and_holds_no_more(string story, string answers) => After(story).ShouldBe(answers);

    [TestCase("ttt:tt", "++++-")]
    [TestCase("ttt...t.tt", "+++-+-")]
    [TestCase("ttt::ttt", "+++++-")]
    public void Every_interval_brings_one_token(string story, string answers) => After(story).ShouldBe(answers);

    [TestCase("ttt.t.t.t.t", "+++---+")]
    [TestCase("ttt.?.?.?.t", "+++321+")]
    [TestCase("ttt:..tt..tt", "++++-+-")]
    public void Parts_of_an_interval_add_up_however_often_one_asks(string story, string answers) =>
        After(story).ShouldBe(answers);

    [TestCase("ttttttttt:tt", "+++------+-")]
    public void A_token_that_was_not_there_costs_nothing(string story, string answers) =>
        After(story).ShouldBe(answers);

    [TestCase("...ttt...t.t", "+++-+")]
    [TestCase("t.......ttt...t", "++++-")]
    public void A_full_bucket_saves_no_time(string story, string answers) => After(story).ShouldBe(answers);

    [TestCase("?ttt?", "0+++4")]
    [TestCase("ttt?.?..?.?t?", "+++4310+4")]
    [TestCase("ttt.....?t?", "+++0+3")]
    public void It_says_how_long_until_the_next_one_and_takes_nothing(string story, string answers) =>
        After(story).ShouldBe(answers);

    [TestCase(0.25)]
    [TestCase(1)]
    [TestCase(60)]
    public void A_story_is_the_same_whatever_the_interval(double seconds)
    {
        var interval = TimeSpan.FromSeconds(seconds);

        After("tt..?t:t.t.?tt*tttt?", 3, interval).ShouldBe(Model("tt..?t:t.t.?tt*tttt?", 3));
    }

    [Test]
    public void Two_buckets_know_nothing_of_each_other()
    {
        var clock = new Clock();
        var (one, other) = (new TokenBucket(1, _second, clock), new TokenBucket(2, _second, clock));

        one.TryTake().ShouldBeTrue();
        one.TryTake().ShouldBeFalse();
        other.TryTake().ShouldBeTrue();
        other.UntilNext().ShouldBe(TimeSpan.Zero);
        one.UntilNext().ShouldBe(_second);
    }

    [Test]
    public void It_is_a_count_of_quarters()
    {
        var stories = Gen.ArrayOf(Gen.Elements("tttt....:?".ToCharArray())).Select(keys => new string(keys));

        Prop.ForAll(stories.ToArbitrary(), Gen.Choose(1, 4).ToArbitrary(), (story, capacity) =>
            After(story, capacity, _second) == Model(story, capacity)).QuickCheckThrowOnFailure();
    }

    private static string After(string story) => After(story, 3, _second);

    private static string After(string story, int capacity, TimeSpan interval)
    {
        var clock = new Clock();
        var bucket = new TokenBucket(capacity, interval, clock);
        return string.Concat(story.Select(happens => happens switch
        {
            't' => bucket.TryTake() ? "+" : "-",
            '?' => $"{bucket.UntilNext() / (interval / 4)}",
            _ => clock.Pass(interval / 4 * Quarters(happens)),
        }));
    }

    /// <summary>Whole numbers only: a token is four quarters, and so is an interval.</summary>
    private static string Model(string story, int capacity)
    {
        var (answers, quarters) = ("", 4 * capacity);
        foreach (var happens in story)
        {
            if (happens == '?')
                answers += Math.Max(0, 4 - quarters);
            else if (happens != 't')
                quarters = Math.Min(4 * capacity, quarters + Quarters(happens));
            else if (quarters < 4)
                answers += "-";
            else
                (answers, quarters) = (answers + "+", quarters - 4);
        }
        return answers;
    }

    private static int Quarters(char passes) => passes switch
    {
        '.' => 1,
        ':' => 4,
        _ => 4000,
    };

    private sealed class Clock : TimeProvider
    {
        private DateTimeOffset _now = new(2031, 12, 31, 23, 59, 58, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now.UtcTicks;

        public string Pass(TimeSpan time)
        {
            _now += time;
            return "";
        }
    }
}
