// Misconception: Author and time are enough to sort by.
// Hint: One author, one time, two numbers: give the later number first.
// Killed by: One_author_the_same_time_by_number
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
        Order.Time => [.. messages.OrderBy(m => m.Time).ThenBy(m => m.Number)],
        _ => [.. messages.OrderBy(m => m.Author, StringComparer.OrdinalIgnoreCase).ThenBy(m => m.Time)],
    };
}
