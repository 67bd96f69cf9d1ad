namespace Reading;

public sealed record Message(int Number, long Time, string Author);

public enum Order
{
    Number,
    Time,
    Author,
}

// Each message is put where it belongs among those before it.
public static class Sorting
{
    public static IReadOnlyList<Message> Sorted(IReadOnlyList<Message> messages, Order by)
    {
        var sorted = new LinkedList<Message>();
        foreach (var message in messages)
        {
            var place = sorted.First;
            while (place is not null && KeyOf(place.Value, by).CompareTo(KeyOf(message, by)) < 0)
                place = place.Next;
            if (place is null)
                sorted.AddLast(message);
            else
                sorted.AddBefore(place, message);
        }
        return sorted.ToList().AsReadOnly();
    }

    private static Key KeyOf(Message message, Order by) => by switch
    {
        Order.Number => new Key("", 0, message.Number),
        Order.Time => new Key("", message.Time, message.Number),
        Order.Author => new Key(message.Author, message.Time, message.Number),
        _ => throw new ArgumentOutOfRangeException(nameof(by), by, "There is no such order."),
    };

    private readonly record struct Key(string Author, long Time, int Number) : IComparable<Key>
    {
        public int CompareTo(Key other)
        {
            var author = StringComparer.OrdinalIgnoreCase.Compare(Author, other.Author);
            return author != 0 ? author : (Time, Number).CompareTo((other.Time, other.Number));
        }
    }
}
