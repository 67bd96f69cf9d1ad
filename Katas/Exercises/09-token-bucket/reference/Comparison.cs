using FsCheck;
using FsCheck.Fluent;

namespace Pacing;

/// <summary>
/// What two variants are compared by: takes, questions and pauses of quarter intervals, with a second bucket beside the
/// first.
/// </summary>
public static class Comparison
{
    public static Gen<string> Transcripts { get; } =
        from length in Gen.Choose(1, 40)
        from deeds in Gen.ArrayOf(Gen.Choose(0, 11), length)
        select string.Join(' ', Play(deeds));

    private static IEnumerable<string> Play(int[] deeds)
    {
        var clock = new Clock();
        var interval = TimeSpan.FromSeconds(deeds.Length % 2 == 0 ? 1 : 0.5);
        var (bucket, other) = (new TokenBucket(3, interval, clock), new TokenBucket(2, interval, clock));
        foreach (var deed in deeds)
        {
            switch (deed)
            {
                case < 5:
                    yield return bucket.TryTake() ? "taken" : "none";
                    break;
                case 5:
                    yield return $"other: {other.TryTake()}";
                    break;
                case 6:
                    yield return $"until {bucket.UntilNext().TotalMilliseconds}";
                    break;
                case 11:
                    clock.Pass(interval.TotalSeconds * 4);
                    yield return "+++";
                    break;
                default:
                    clock.Pass(interval.TotalSeconds * (deed - 6) / 4);
                    yield return $"+{deed - 6}/4";
                    break;
            }
        }
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
