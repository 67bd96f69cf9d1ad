namespace Chat.Domain.Messages;

/// <summary>A moment in UTC, to the millisecond: milliseconds since 1970-01-01T00:00:00Z.</summary>
public readonly record struct Instant(long Milliseconds) : IComparable<Instant>
{
    public static Instant Of(DateTimeOffset at) => new(at.ToUnixTimeMilliseconds());

    public int CompareTo(Instant other) => Milliseconds.CompareTo(other.Milliseconds);
}
