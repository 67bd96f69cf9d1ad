using Chat.Domain.Pacing;

namespace Chat.Specs.Domain.Pacing;

public class TokenBucketSpecs
{
    private readonly TokenBucket _bucket = new(burst: 10, perSecond: 5);

    [Test]
    public void A_burst_passes_at_once_and_the_next_waits_for_a_token()
    {
        var waits = Enumerable.Range(0, 12).Select(_ => _bucket.Take(TimeSpan.Zero).TotalMilliseconds);

        string.Join(' ', waits).ShouldBe("0 0 0 0 0 0 0 0 0 0 200 400");
    }

    [TestCase(1, "0 0 0 0 0 200")]
    [TestCase(3600, "0 0 0 0 0 0 0 0 0 0 200")]
    public void Tokens_refill_over_time_up_to_the_burst(int seconds, string expected)
    {
        for (var i = 0; i < 10; i++)
            _bucket.Take(TimeSpan.Zero);

        var waits = expected.Split(' ').Select(_ => _bucket.Take(TimeSpan.FromSeconds(seconds)).TotalMilliseconds);

        string.Join(' ', waits).ShouldBe(expected);
    }

    [Test]
    public void A_token_that_is_not_there_is_not_owed()
    {
        var bucket = new TokenBucket(burst: 1, perSecond: 1);

        var taken = new[] { 0, 0, 0.9, 1 }.Select(seconds => bucket.TryTake(TimeSpan.FromSeconds(seconds)));

        taken.ShouldBe([true, false, false, true]);
    }

    [Test]
    public void A_bucket_is_full_until_a_token_is_taken_and_again_when_it_is_back()
    {
        var bucket = new TokenBucket(burst: 1, perSecond: 1);
        var before = bucket.IsFull(TimeSpan.Zero);
        bucket.Take(TimeSpan.Zero);

        var after = new[] { 0, 0.9, 1, 9 }.Select(seconds => bucket.IsFull(TimeSpan.FromSeconds(seconds)));

        (before, string.Join(' ', after)).ShouldBe((true, "False False True True"));
    }
}
