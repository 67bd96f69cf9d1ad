// Misconception: Messages of the same time may stay as they were given.
// Hint: Give two messages of the same time, the later number first.
// Killed by: The_same_time_by_number
namespace Reading;

public sealed record Message(int Number, long Time, string Author);

public enum Order
{
    Number,
    Time,
    Author,
}

public static class Sorting
{
    public static IReadOnlyList<Message> Sorted(IReadOnlyList<Message> messages, Order by) => by switch
    {
        Order.Number => [.. messages.OrderBy(m => m.Number)],
        Order.Time => [.. messages.OrderBy(m => m.Time)],
        _ => [
            .. messages.OrderBy(m => m.Author, StringComparer.OrdinalIgnoreCase)
                .ThenBy(m => m.Time)
                .ThenBy(m => m.Number),
        ],
    };
}
