using Chat.ConsoleClient;
using Chat.ConsoleClient.Settings;
using Chat.Net.Client;
using Chat.Specs.ConsoleClient;
using Chat.Specs.ConsoleClient.Screen;

namespace Chat.Specs.Acceptance;

/// <summary>Someone at a screen: types, and sees what is drawn.</summary>
internal sealed class Seat : IAsyncDisposable
{
    private readonly Emulator _screen = new(columns: 50, rows: 12);
    private readonly Glass _glass;
    private readonly ChatClient _client;
    private readonly Task _running;

    public Seat(ChatClient client)
    {
        _glass = new Glass { Emulator = _screen };
        _client = client;
        _running = ScreenLoop.RunAsync(
            client, _glass, TimeZoneInfo.Utc, default, options: new ScreenOptions { FrameInterval = TimeSpan.Zero });
    }

    /// <summary>Enters a line.</summary>
    public void Enters(string line) => _glass.Types($"{line}\n");

    public async Task SeesAsync(string text)
    {
        try
        {
            await _glass.ShouldShowAsync(text);
        }
        catch (ShouldAssertException)
        {
            throw new ShouldAssertException($"The screen\n    should show\n{text}\n    but was\n{Screen}");
        }
    }

    /// <summary>The rows that are not blank.</summary>
    private string Screen =>
        string.Join('\n', Enumerable.Range(0, _glass.Size.Rows).Select(_screen.RowText).Where(row => row.Length > 0));

    public async ValueTask DisposeAsync()
    {
        Enters("/quit");
        await _running;
        await _client.DisposeAsync();
        _glass.Dispose();
    }
}
