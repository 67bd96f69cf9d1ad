// Misconception: Upper and lower case do not matter, but where names are otherwise equal the capital comes first.
// Hint: Alice and alice are one author: which of their messages comes first?
// Killed by: Alice_and_alice_are_one_author
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
        _ => [
            .. messages.OrderBy(m => m.Author, StringComparer.OrdinalIgnoreCase)
                .ThenBy(m => m.Author, StringComparer.Ordinal)
                .ThenBy(m => m.Time)
                .ThenBy(m => m.Number),
        ],
    };
}
