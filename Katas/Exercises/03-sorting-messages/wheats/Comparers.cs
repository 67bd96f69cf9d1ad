namespace Reading;

public sealed record Message(int Number, long Time, string Author);

public enum Order
{
    Number,
    Time,
    Author,
}

// One comparison for each order, each falling back to the one before.
public static class Sorting
{
    public static IReadOnlyList<Message> Sorted(IReadOnlyList<Message> messages, Order by)
    {
        var copy = messages.ToArray();
        Array.Sort(copy, by switch
        {
            Order.Number => ByNumber,
            Order.Time => ByTime,
            _ => ByAuthor,
        });
        return copy;
    }

    private static int ByNumber(Message a, Message b) => a.Number.CompareTo(b.Number);

    private static int ByTime(Message a, Message b) =>
        a.Time.CompareTo(b.Time) is not 0 and var time ? time : ByNumber(a, b);

    private static int ByAuthor(Message a, Message b) =>
        string.Compare(a.Author, b.Author, StringComparison.OrdinalIgnoreCase) is not 0 and var author
            ? author
            : ByTime(a, b);
}
