// Misconception: A message is known by its time: what has the same time is the same message.
// Hint: How many messages go in, and how many come out?
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
        Order.Time => [.. messages.DistinctBy(m => m.Time).OrderBy(m => m.Time).ThenBy(m => m.Number)],
        _ => [
            .. messages.OrderBy(m => m.Author, StringComparer.OrdinalIgnoreCase)
                .ThenBy(m => m.Time)
                .ThenBy(m => m.Number),
        ],
    };
}
