using System.Threading.Channels;
using Chat.Domain.Messages;

namespace Chat.Net.Client;

/// <summary>One person's connection to the relay: a delivery connection to read and an inbox connection to write.</summary>
public sealed class RelayClient : IAsyncDisposable
{
    public static Task<RelayClient> ConnectAsync(string host, int deliveryPort, int inboxPort, string nickname) =>
        throw new NotImplementedException();

    /// <summary>What the room said, in its one order.</summary>
    public ChannelReader<Said> Messages => null!;

    public Task SayAsync(string text) => Task.CompletedTask;

    public ValueTask DisposeAsync() => default;
}
