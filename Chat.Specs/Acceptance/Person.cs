using System.Threading.Channels;
using Chat.Domain.Messages;
using Chat.Net.Client;

namespace Chat.Specs.Acceptance;

/// <summary>Someone at a client: says things, and sees what the client believes.</summary>
internal sealed class Person(string nickname, ChatClient client) : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(15);

    /// <summary>The lines of the copy that the client has now, and before it those of copies that it gave up.</summary>
    public List<string> Lines { get; } = [];

    public List<ClientEvent> Events { get; } = [];

    public string Says(string text) => client.Say(text);

    public void TakesTheName(string other) => client.Rename(other);

    public void LooksBack() => client.RequestPast();

    public Task LeavesAsync() => client.LeaveAsync();

    public Task SeesAsync(string line) => UntilAsync(() => Lines.Contains(line), line);

    public Task SeesAllAsync(IEnumerable<string> lines) => UntilAsync(() => lines.All(Lines.Contains), "all of them");

    public override string ToString() => nickname;

    public Task MeetsAsync<T>(int times = 1)
        where T : ClientEvent => UntilAsync(() => Events.OfType<T>().Count() >= times, typeof(T).Name);

    public ValueTask DisposeAsync() => client.DisposeAsync();

    private async Task UntilAsync(Func<bool> met, string what)
    {
        using var deadline = new CancellationTokenSource(_patience);
        try
        {
            while (!met())
                Take(await client.Events.ReadAsync(deadline.Token));
        }
        catch (Exception end) when (end is OperationCanceledException or ChannelClosedException)
        {
            throw new ShouldAssertException($"{nickname} should have met '{what}', but saw: "
                + $"{string.Join(", ", Lines)}; {string.Join(", ", Events)}");
        }
    }

    private void Take(ClientEvent next)
    {
        Events.Add(next);
        if (next is ClientEvent.MessagesAppended grew)
            Lines.AddRange(grew.List.Skip(grew.List.Count - grew.By).Select(Line));
        if (next is ClientEvent.MessagesPrepended past)
            Lines.InsertRange(0, past.List.Take(past.By).Select(Line));
    }

    private static string Line(Message message) => message switch
    {
        Said said => $"{said.Who}: {said.Text}",
        Left left => $"{left.Who} left ({left.Why})",
        Renamed renamed => $"{renamed.Who} is now {renamed.To}",
        _ => $"{message.Who} joined",
    };
}
