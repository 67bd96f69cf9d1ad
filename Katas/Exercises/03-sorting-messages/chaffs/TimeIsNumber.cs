// Misconception: Messages are numbered as they are said, so time and number are the same order.
// Hint: Let the second message be said before the first.
// Killed by: By_time_when_it_differs_from_the_number
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
        Order.Time => [.. messages.OrderBy(m => m.Number)],
        _ => [
            .. messages.OrderBy(m => m.Author, StringComparer.OrdinalIgnoreCase)
                .ThenBy(m => m.Time)
                .ThenBy(m => m.Number),
        ],
    };
}
