using Chat.Net.Client;

namespace Chat.Specs.Net.Client;

public class BackoffSpecs
{
    [TestCase(1.0, "500 1000 2000 4000 8000 16000 30000 30000")]
    [TestCase(0.0, "250 500 1000 2000 4000 8000 15000 15000")]
    [TestCase(0.5, "375 750 1500 3000 6000 12000 22500 22500")]
    public void Delays_double_up_to_a_maximum_and_jitter_cuts_up_to_half(double chance, string waits)
    {
        var backoff = new Backoff(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(30), () => chance);

        string.Join(' ', Enumerable.Range(0, 8).Select(_ => backoff.Next().TotalMilliseconds)).ShouldBe(waits);
        backoff.Reset();
        backoff.Next().TotalSeconds.ShouldBeLessThanOrEqualTo(0.5);
    }
}
