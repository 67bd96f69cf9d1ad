namespace Sorting;

/// <summary>One thing that somebody said: its number in the room's list, the time at which it was said (in milliseconds), who said it.</summary>
public sealed record Message(int Number, long Time, string Author);

/// <summary>What messages are sorted by.</summary>
public enum Order
{
    Number,
    Time,
    Author,
}

public static class Sorting
{
    /// <summary>The messages in this order.</summary>
    public static IReadOnlyList<Message> Sorted(IReadOnlyList<Message> messages, Order by) =>
    [
        .. messages
            .OrderBy(message => by is Order.Author ? message.Author : "", StringComparer.OrdinalIgnoreCase)
            .ThenBy(message => by is Order.Number ? 0 : message.Time)
            .ThenBy(message => message.Number),
    ];
}
