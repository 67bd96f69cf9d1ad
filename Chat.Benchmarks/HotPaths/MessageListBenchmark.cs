using BenchmarkDotNet.Attributes;
using Chat.Domain.Messages;
using Chat.Net.Packets;

namespace Chat.Benchmarks.HotPaths;

/// <summary>
/// A client believes an update: the hash is checked, the messages are read and appended to the verified list, which
/// grows. Time and bytes allocated are per update, the list's own growth among them.
/// </summary>
public class MessageListBenchmark
{
    private const int Updates = 100;

    private (Hash Claimed, byte[] Body)[] _updates = [];

    /// <summary>How many messages each update has.</summary>
    [Params(1, 100)]
    public int Messages { get; set; }

    [GlobalSetup]
    public void Encode() => _updates =
        [.. SampleConversation.Updates(Updates, Messages)
            .Select(update => (update.End.Hash, SampleConversation.BodyOf(update)))];

    [Benchmark(OperationsPerInvoke = Updates)]
    public MessageList Append()
    {
        var list = MessageList.From(SampleConversation.Begin);
        foreach (var (claimed, body) in _updates)
        {
            if (list.TryAppend(claimed, body, MessagesPacket.Read, out list) != AppendResult.Appended)
                throw new InvalidOperationException("The sample is not what its hash vouches for.");
        }
        return list;
    }
}
