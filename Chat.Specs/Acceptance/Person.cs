using Chat.Net.Client;

namespace Chat.Specs.Acceptance;

/// <summary>Someone at a client: says things, and sees what the client believes.</summary>
internal sealed class Person(string nickname, RelayClient client) : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);
    private readonly List<string> _seen = [];

    public Task SaysAsync(string text) => client.SayAsync(text);

    public async Task SeesAsync(string line)
    {
        using var deadline = new CancellationTokenSource(_patience);
        try
        {
            while (!_seen.Contains(line))
            {
                var said = await client.Messages.ReadAsync(deadline.Token);
                _seen.Add($"{said.Who}: {said.Text}");
            }
        }
        catch (OperationCanceledException)
        {
            _seen.ShouldContain(line, $"what {nickname} saw");
        }
    }

    public ValueTask DisposeAsync() => client.DisposeAsync();
}
