using FsCheck;
using FsCheck.Fluent;

namespace Reading;

/// <summary>What two variants are compared by: random messages with many ties, and the answer to every order.</summary>
public static class Comparison
{
    private static readonly Gen<Message[]> _messages =
        from count in Gen.Choose(0, 6)
        from numbers in Gen.Shuffle(Enumerable.Range(1, count).ToArray())
        from times in Gen.ArrayOf(Gen.Choose(1, 3), count)
        from authors in Gen.ArrayOf(Gen.Elements("alice", "Alice", "Bob", "carol", "_dan"), count)
        select numbers.Select((number, i) => new Message(number, times[i], authors[i])).ToArray();

    public static Gen<string> Transcripts { get; } =
        from messages in _messages
        from order in Gen.Elements(Order.Number, Order.Time, Order.Author)
        select Play(messages, order);

    private static string Play(Message[] messages, Order by)
    {
        var given = string.Join(", ", messages.Select(message => $"{message.Number} {message.Author} {message.Time}"));
        var before = NumbersOf(messages);
        var sorted = NumbersOf(Sorting.Sorted(messages, by));
        return $"{given} by {by}: {sorted}{(NumbersOf(messages) == before ? "" : ", and what was given has changed")}";
    }

    private static string NumbersOf(IEnumerable<Message> messages) =>
        string.Join(' ', messages.Select(message => message.Number));
}
