// Misconception: Messages of one author are in the order of their numbers.
// Hint: Let one author say the second message before the first.
// Killed by: One_author_by_time
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
        _ => [.. messages.OrderBy(m => m.Author, StringComparer.OrdinalIgnoreCase).ThenBy(m => m.Number)],
    };
}
