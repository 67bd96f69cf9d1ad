namespace Chat.Domain.Messages;

/// <summary>A moment in UTC, to the millisecond: milliseconds since 1970-01-01T00:00:00Z.</summary>
public readonly record struct Instant(long Milliseconds) : IComparable<Instant>
{
    /// <summary>The last day of the year 9999 begins: a time zone may be a day ahead.</summary>
    private static readonly long _end =
        DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() - (long)TimeSpan.FromDays(1).TotalMilliseconds;

    /// <summary>What is less than a millisecond is cut off.</summary>
    public static Instant Of(DateTimeOffset at) => new(at.ToUnixTimeMilliseconds());

    /// <summary>What a clock shows in a time zone; what lies outside the calendar is brought back into it.</summary>
    public DateTimeOffset In(TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(Milliseconds, 0, _end)), zone);

    public int CompareTo(Instant other) => Milliseconds.CompareTo(other.Milliseconds);
}
