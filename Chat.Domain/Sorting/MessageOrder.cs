using Chat.Domain.Messages;

namespace Chat.Domain.Sorting;

/// <summary>Total orders of messages: two different messages never compare equal.</summary>
public static class MessageOrder
{
    /// <summary>The room's order.</summary>
    public static IComparer<Message> ByNumber { get; } =
        Comparer<Message>.Create((a, b) => a.Number.CompareTo(b.Number));

    /// <summary>By the author's own time, then by number.</summary>
    public static IComparer<Message> ByTime { get; } = Then((a, b) => a.OccurredAt.CompareTo(b.OccurredAt), ByNumber);

    /// <summary>By author, whatever the case, then by time.</summary>
    public static IComparer<Message> ByAuthor { get; } =
        Then((a, b) => StringComparer.OrdinalIgnoreCase.Compare(a.Who, b.Who), ByTime);

    private static Comparer<Message> Then(Comparison<Message> first, IComparer<Message> next) =>
        Comparer<Message>.Create((a, b) => first(a, b) is var order and not 0 ? order : next.Compare(a, b));
}
