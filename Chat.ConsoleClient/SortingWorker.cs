using System.Threading.Channels;
using Chat.ConsoleClient.Screen;
using Chat.Domain.Messages;
using Chat.Domain.Sorting;

namespace Chat.ConsoleClient;

/// <summary>Keeps the messages sorted on a thread of its own, so that no list, however long, holds up typing.</summary>
internal sealed class SortingWorker : IDisposable
{
    private readonly Channel<(MessageList List, SortOrder Order)> _wanted =
        Channel.CreateBounded<(MessageList, SortOrder)>(
            new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });

    private readonly Action<ScreenEvent.Sorted> _tell;

    /// <param name="tell">Is told, on the worker's thread, of messages in the order that was wanted last.</param>
    public SortingWorker(Action<ScreenEvent.Sorted> tell)
    {
        _tell = tell;
        _ = Task.Run(WorkAsync);
    }

    /// <summary>Wants this list in this order; what was wanted before and not begun is forgotten.</summary>
    public void Sort(MessageList list, SortOrder order) => _wanted.Writer.TryWrite((list, order));

    public void Dispose() => _wanted.Writer.TryComplete();

    private async Task WorkAsync()
    {
        SortedView? view = null;
        (MessageList? List, SortOrder Order) last = default;
        await foreach (var (list, order) in _wanted.Reader.ReadAllAsync())
        {
            if (view is null || order != last.Order || !Continues(list, last.List!))
                (view, last.List) = (new SortedView(ComparerOf(order)), null);
            var known = last.List?.Count ?? 0;
            view.Add([.. list.Newest(list.Count - known)]);
            last = (list, order);
            _tell(new ScreenEvent.Sorted([.. view.Messages], order));
        }
    }

    private static bool Continues(MessageList list, MessageList before) =>
        list.Count >= before.Count && (before.Count == 0 || ReferenceEquals(list[before.Count - 1], before[^1]));

    private static IComparer<Message> ComparerOf(SortOrder order) => order switch
    {
        SortOrder.Time => MessageOrder.ByTime,
        SortOrder.Author => MessageOrder.ByAuthor,
        _ => MessageOrder.ByNumber,
    };
}
