using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using Chat.Domain.Messages;
using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>Relays what comes in on inbox connections to every delivery connection.</summary>
public sealed class SkeletonRelay
{
    private readonly ConcurrentDictionary<string, PipeWriter> _sessions = [];
    private readonly SemaphoreSlim _turn = new(1);
    private string _head = new('0', 64);

    public async Task DeliverAsync(PipeReader input, PipeWriter output)
    {
        var session = Guid.NewGuid().ToString("N");
        _sessions[session] = output;
        await WordPackets.WriteAsync(output, new JsonObject { ["type"] = "hello", ["session"] = session });
        await WordPackets.ReadAsync(input);
        _sessions.TryRemove(session, out _);
    }

    public async Task ReceiveAsync(PipeReader input)
    {
        var join = await WordPackets.ReadObjectAsync(input);
        if (join is null)
            return;
        await WordPackets.WriteAsync(_sessions[(string)join["session"]!], new JsonObject { ["type"] = "welcome", ["head"] = _head });
        while (await WordPackets.ReadObjectAsync(input) is { } say)
            await AppendAsync((string)join["nickname"]!, (string)say["text"]!);
    }

    private async Task AppendAsync(string author, string text)
    {
        await _turn.WaitAsync();
        try
        {
            var messages = new JsonObject { ["type"] = "messages", ["author"] = author, ["text"] = text };
            var body = Encoding.UTF8.GetBytes(messages.ToJsonString());
            _head = HashChain.Next(_head, body);
            foreach (var output in _sessions.Values)
            {
                await WordPackets.WriteAsync(output, new JsonObject { ["type"] = "hash", ["hash"] = _head });
                await WordPackets.WriteAsync(output, body);
            }
        }
        finally
        {
            _turn.Release();
        }
    }
}
