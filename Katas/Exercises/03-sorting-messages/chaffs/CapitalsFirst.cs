// Misconception: Names are sorted as strings are: capitals before small letters.
// Hint: alice, Bob and Carol: who stands first?
// Killed by: Authors_without_regard_to_case
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
        _ => [.. messages.OrderBy(m => m.Author, StringComparer.Ordinal).ThenBy(m => m.Time).ThenBy(m => m.Number)],
    };
}
