using Chat.Domain.Messages;

namespace Chat.Domain.Sorting;

/// <summary>Total orders of messages: two different messages never compare equal.</summary>
public static class MessageOrder
{
    /// <summary>The room's order.</summary>
    public static IComparer<Message> ByNumber { get; } = Comparer<Message>.Create((a, b) => 0);

    /// <summary>By the author's own time, then by number.</summary>
    public static IComparer<Message> ByTime { get; } = Comparer<Message>.Create((a, b) => 0);

    /// <summary>By author, whatever the case, then by time.</summary>
    public static IComparer<Message> ByAuthor { get; } = Comparer<Message>.Create((a, b) => 0);
}
