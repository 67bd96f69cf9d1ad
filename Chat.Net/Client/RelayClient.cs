using System.IO.Pipelines;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Chat.Domain.Messages;
using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>One person's connection to the relay: a delivery connection to read and an inbox connection to write.</summary>
public sealed class RelayClient : IAsyncDisposable
{
    private readonly TcpClient _delivery;
    private readonly TcpClient _inbox;
    private readonly PipeWriter _output;
    private readonly Channel<Said> _messages = Channel.CreateUnbounded<Said>();

    private RelayClient(TcpClient delivery, TcpClient inbox, PipeReader input, PipeWriter output, string head)
    {
        (_delivery, _inbox, _output) = (delivery, inbox, output);
        _ = ReadUpdatesAsync(input, head);
    }

    /// <summary>What the room said, in its one order.</summary>
    public ChannelReader<Said> Messages => _messages.Reader;

    public static async Task<RelayClient> ConnectAsync(string host, int deliveryPort, int inboxPort, string nickname)
    {
        var delivery = new TcpClient();
        await delivery.ConnectAsync(host, deliveryPort);
        var input = PipeReader.Create(delivery.GetStream());
        var hello = (await WordPackets.ReadObjectAsync(input))!;

        var inbox = new TcpClient();
        await inbox.ConnectAsync(host, inboxPort);
        var output = PipeWriter.Create(inbox.GetStream());
        await WordPackets.WriteAsync(output, new JsonObject { ["type"] = "join", ["session"] = (string)hello["session"]!, ["nickname"] = nickname });

        var welcome = (await WordPackets.ReadObjectAsync(input))!;
        return new RelayClient(delivery, inbox, input, output, (string)welcome["head"]!);
    }

    public Task SayAsync(string text) => WordPackets.WriteAsync(_output, new JsonObject { ["type"] = "say", ["text"] = text });

    public ValueTask DisposeAsync()
    {
        _inbox.Dispose();
        _delivery.Dispose();
        return default;
    }

    private async Task ReadUpdatesAsync(PipeReader input, string head)
    {
        while (await WordPackets.ReadObjectAsync(input) is { } hash && await WordPackets.ReadAsync(input) is { } body)
        {
            head = HashChain.Next(head, body);
            if (head != (string)hash["hash"]!)
                break;
            var message = JsonNode.Parse(body)!;
            _messages.Writer.TryWrite(new Said(0, default, (string)message["author"]!, (string)message["text"]!, "", default));
        }
        _messages.Writer.Complete();
    }
}
