using Chat.Domain.Messages;

namespace Chat.Domain.Sorting;

/// <summary>Messages in an order of their own, kept up as they arrive.</summary>
/// <param name="order">A total one: no two messages are equal in it, so a search never finds one.</param>
public sealed class SortedView(IComparer<Message> order)
{
    private readonly List<Message> _messages = [];

    public IReadOnlyList<Message> Messages => _messages;

    /// <summary>Takes newcomers in: sorts only them, and moves only what stands behind them.</summary>
    public void Add(IReadOnlyCollection<Message> newcomers)
    {
        if (newcomers.Count == 1)
        {
            Insert(newcomers.First());
            return;
        }
        var sorted = newcomers.Order(order).ToArray();
        var known = _messages.Count - 1;
        var newcomer = sorted.Length - 1;
        _messages.AddRange(sorted);
        for (var place = _messages.Count - 1; newcomer >= 0; place--)
            _messages[place] = known >= 0 && order.Compare(_messages[known], sorted[newcomer]) > 0
                ? _messages[known--]
                : sorted[newcomer--];
    }

    private void Insert(Message newcomer) => _messages.Insert(~_messages.BinarySearch(newcomer, order), newcomer);
}
