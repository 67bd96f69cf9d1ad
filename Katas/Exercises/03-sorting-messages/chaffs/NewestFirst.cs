// Misconception: The newest message is what people want to see first.
// Hint: Does the goal say earliest or latest first?
// Killed by: Earliest_first
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
        Order.Time => [.. messages.OrderByDescending(m => m.Time).ThenBy(m => m.Number)],
        _ => [
            .. messages.OrderBy(m => m.Author, StringComparer.OrdinalIgnoreCase)
                .ThenBy(m => m.Time)
                .ThenBy(m => m.Number),
        ],
    };
}
