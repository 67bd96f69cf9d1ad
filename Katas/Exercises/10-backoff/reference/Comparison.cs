using FsCheck;
using FsCheck.Fluent;

namespace Retrying;

/// <summary>
/// What two variants are compared by: random failures, connections and pauses, and each wait in milliseconds.
/// </summary>
public static class Comparison
{
    public static Gen<string> Transcripts { get; } =
        from length in Gen.Choose(1, 45)
        from deeds in Gen.ArrayOf(Gen.Choose(0, 6), length)
        select string.Join(' ', Play(deeds));

    private static IEnumerable<string> Play(int[] deeds)
    {
        var (clock, draws) = (new Clock(), new Random(deeds.Sum()));
        var backoff = new Backoff(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10), () => draws.Next(4) / 4.0, clock);
        foreach (var deed in deeds)
        {
            switch (deed)
            {
                case 0 or 1:
                    backoff.Connected();
                    yield return "connected";
                    break;
                case 2 or 3:
                    clock.Pass((deed - 1) * 10);
                    yield return $"+{(deed - 1) * 10}";
                    break;
                default:
                    yield return $"{Math.Round(backoff.Next().TotalMilliseconds)}";
                    break;
            }
        }
        foreach (var _ in Enumerable.Range(0, 40))
            yield return $"{Math.Round(backoff.Next().TotalMilliseconds)}";
    }

    private sealed class Clock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now.UtcTicks;

        public void Pass(double seconds) => _now += TimeSpan.FromSeconds(seconds);
    }
}
