using Chat.ConsoleClient;
using Chat.ConsoleClient.Settings;
using Chat.Net.Client;
using Chat.Specs.ConsoleClient;

namespace Chat.Specs.Acceptance;

/// <summary>Someone at a screen: types, and sees what is drawn.</summary>
internal sealed class Seat : IAsyncDisposable
{
    private readonly Glass _glass = new();
    private readonly ChatClient _client;
    private readonly Task _running;

    public Seat(ChatClient client)
    {
        _client = client;
        _running = ScreenLoop.RunAsync(
            client, _glass, TimeZoneInfo.Utc, default, options: new ScreenOptions { FrameInterval = TimeSpan.Zero });
    }

    /// <summary>Enters a line.</summary>
    public void Enters(string line) => _glass.Types($"{line}\n");

    public Task SeesAsync(string text) => _glass.ShouldShowAsync(text);

    public async ValueTask DisposeAsync()
    {
        Enters("/quit");
        await _running;
        await _client.DisposeAsync();
        _glass.Dispose();
    }
}
