using System.Diagnostics;
using Chat.Domain.Messages;
using Chat.Net.Client;

namespace Chat.Benchmarks.Load;

/// <summary>A client under load, which notes what it receives and when.</summary>
/// <param name="clock">The clock that all clients share.</param>
internal sealed class LoadClient(ChatClient client, Stopwatch clock) : IAsyncDisposable
{
    /// <summary>What was said in the room, in the order in which it came, and when it came.</summary>
    public List<(Said Said, TimeSpan At)> Received { get; } = [];

    public IEnumerable<string> Texts => Received.Select(received => received.Said.Text);

    public static async Task<LoadClient> JoinAsync(RelayAddress server, string nickname, Stopwatch clock) =>
        new(await ChatClient.JoinAsync(server, nickname), clock);

    /// <param name="id">Unique among what all clients say.</param>
    public void Say(string id, string text) =>
        client.Say(id, text, Instant.Of(DateTimeOffset.UtcNow));

    /// <summary>Receives until there are so many.</summary>
    public async Task ReceiveAsync(int count)
    {
        await foreach (var next in client.Events.ReadAllAsync())
        {
            if (next is ClientEvent.MessagesAppended appended)
                Add(appended.List.Newest(appended.By).OfType<Said>());
            if (next is ClientEvent.Disconnected lost)
                Console.WriteLine($"{client.Nickname}: {lost.Words}");
            if (Received.Count >= count)
                break;
        }
    }

    public ValueTask DisposeAsync() => client.DisposeAsync();

    private void Add(IEnumerable<Said> messages)
    {
        var now = clock.Elapsed;
        Received.AddRange(messages.Select(said => (said, now)));
    }
}
