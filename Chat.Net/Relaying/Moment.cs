using Chat.Domain.Messages;

namespace Chat.Net.Relaying;

/// <summary>The time twice: by a clock that only goes forward, for deadlines, and by the wall clock, for what is written down.</summary>
/// <param name="Elapsed">Since any fixed moment.</param>
/// <param name="Wall">In UTC; it may jump.</param>
internal readonly record struct Moment(TimeSpan Elapsed, Instant Wall)
{
    public static Moment Of(TimeProvider time) => new(time.GetElapsedTime(0), new Instant(time.GetUtcNow().ToUnixTimeMilliseconds()));
}
