using BenchmarkDotNet.Attributes;
using Chat.Domain.Messages;
using Chat.Net.Logs;

namespace Chat.Benchmarks.HotPaths;

/// <summary>A turn of the relay becomes bytes. Time and bytes allocated are per update.</summary>
public class UpdateBenchmark
{
    private readonly UpdateLog _log = new(SampleConversation.Begin, new LogLimits());
    private Said[] _messages = [];
    private byte[] _body = [];

    /// <summary>How many messages the update has.</summary>
    [Params(1, 100)]
    public int Messages { get; set; }

    [GlobalSetup]
    public void Write()
    {
        _messages = SampleConversation.Messages(Messages);
        _body = SampleConversation.BodyOf(_log.Encode(_messages)[0]);
    }

    /// <summary>The update's two packets: its messages as JSON, and their hash.</summary>
    [Benchmark]
    public object EncodeAndHash() => _log.Encode(_messages);

    /// <summary>The hash alone, which is a part of it.</summary>
    [Benchmark]
    public Hash Hash() => SampleConversation.Begin.Hash.Next(_body);
}
