namespace Reading;

/// <summary>One thing that somebody said.</summary>
/// <param name="Number">Its number in the room's list.</param>
/// <param name="Time">When it was said, in milliseconds.</param>
/// <param name="Author">The name of the one who said it.</param>
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
