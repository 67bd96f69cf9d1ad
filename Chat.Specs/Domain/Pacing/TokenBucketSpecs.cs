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
}
