using Chat.Domain.Messages;

namespace Chat.Net.Timing;

/// <summary>
/// The time twice: by a clock that only goes forward, for deadlines, and by the wall clock, for what is written down.
/// </summary>
/// <param name="Elapsed">Since any fixed moment.</param>
/// <param name="Wall">In UTC; it may jump.</param>
internal readonly record struct Moment(TimeSpan Elapsed, Instant Wall)
{
    /// <param name="start">A timestamp of the same clock.</param>
    public static Moment Of(TimeProvider time, long start) =>
        new(time.GetElapsedTime(start), Instant.Of(time.GetUtcNow()));
}
