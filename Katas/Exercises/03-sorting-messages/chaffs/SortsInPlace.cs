// Misconception: The list that was given is mine to sort.
// Hint: Look at the list that you gave, after it was sorted.
// Killed by: What_was_given_stays_as_it_is
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
    public static IReadOnlyList<Message> Sorted(IReadOnlyList<Message> messages, Order by)
    {
        Message[] sorted = by switch
        {
            Order.Number => [.. messages.OrderBy(m => m.Number)],
            Order.Time => [.. messages.OrderBy(m => m.Time).ThenBy(m => m.Number)],
            _ => [
                .. messages.OrderBy(m => m.Author, StringComparer.OrdinalIgnoreCase)
                    .ThenBy(m => m.Time)
                    .ThenBy(m => m.Number),
            ],
        };
        if (messages is IList<Message> { IsReadOnly: false } or Message[])
        {
            var given = (IList<Message>)messages;
            for (var i = 0; i < sorted.Length; i++)
                given[i] = sorted[i];
        }
        return messages;
    }
}
