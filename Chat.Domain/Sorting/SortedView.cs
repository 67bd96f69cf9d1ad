using Chat.Domain.Messages;

namespace Chat.Domain.Sorting;

/// <summary>Messages in an order of their own, kept up as they arrive.</summary>
public sealed class SortedView(IComparer<Message> order)
{
    public IReadOnlyList<Message> Messages => [];

    public void Add(IReadOnlyCollection<Message> newcomers) => _ = order;
}
