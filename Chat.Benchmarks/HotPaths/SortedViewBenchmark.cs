using BenchmarkDotNet.Attributes;
using Chat.Domain.Messages;
using Chat.Domain.Sorting;

namespace Chat.Benchmarks.HotPaths;

/// <summary>
/// A message comes in while the client shows another order than the room's. Time and bytes allocated are per message,
/// on average over a view that grows from none to 10,000 messages, one at a time.
/// </summary>
public class SortedViewBenchmark
{
    private const int Messages = 10_000;

    private readonly Said[] _messages = SampleConversation.Messages(Messages);

    /// <summary>By time a message comes last; by author it comes somewhere, and those after it move on.</summary>
    [Params(SortOrder.Time, SortOrder.Author)]
    public SortOrder Order { get; set; }

    [Benchmark(OperationsPerInvoke = Messages)]
    public SortedView Add()
    {
        var view = new SortedView(Order == SortOrder.Time ? MessageOrder.ByTime : MessageOrder.ByAuthor);
        foreach (var message in _messages)
            view.Add([message]);
        return view;
    }
}
