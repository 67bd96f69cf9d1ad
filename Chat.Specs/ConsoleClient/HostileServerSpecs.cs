using System.Text;
using Chat.ConsoleClient;
using Chat.ConsoleClient.Settings;
using Chat.ConsoleClient.Terminal;
using Chat.Domain.Messages;
using Chat.Net.Client;
using Chat.Net.Logs;
using Chat.Net.Packets;
using Chat.Specs.ConsoleClient.Screen;
using Chat.Specs.Net.Client;
using Microsoft.Extensions.Time.Testing;

namespace Chat.Specs.ConsoleClient;

/// <summary>The whole client, at a terminal that is emulated, with a server that wishes it ill.</summary>
public class HostileServerSpecs
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _stop = new();
    private readonly Emulator _shown = new(columns: 60, rows: 12);
    private readonly ScriptedRelay _silent = new(aliveSeconds: 15, idleSeconds: 45);
    private ScriptedRelay _server = null!;
    private Glass _glass = null!;
    private ChatClient _client = null!;
    private Task _running = null!;

    [SetUp]
    public async Task Enter()
    {
        _server = new ScriptedRelay(aliveSeconds: 15, idleSeconds: 45);
        _glass = new Glass { Size = new Size(60, 12), Emulator = _shown };
        var welcoming = _server.WelcomeAsync();
        var atOnce = TimeSpan.FromMilliseconds(1);
        var options = new ClientOptions { FirstRetryDelay = atOnce, MaxRetryDelay = atOnce };
        _client = await ChatClient.JoinAsync(_server.Address, "ada", options);
        await welcoming;
        _running = ScreenLoop.RunAsync(
            _client,
            _glass,
            TimeZoneInfo.Utc,
            _stop.Token,
            options: new ScreenOptions { FrameInterval = TimeSpan.Zero });
    }

    [TearDown]
    public async Task Stop()
    {
        await _stop.CancelAsync();
        await _running.WaitAsync(_patience);
        await _client.DisposeAsync();
        _server.Dispose();
        _silent.Dispose();
        _glass.Dispose();
        _stop.Dispose();
    }

    [Test]
    public async Task A_flood_is_shown_to_its_end_and_typed_over()
    {
        var place = ScriptedRelay.Start;
        var flood = new List<Update>();
        for (var first = 1; first <= 10_000; place = flood[^1].End, first += 100)
            flood.Add(ScriptedRelay.UpdateAfter(
                place, [.. Enumerable.Range(first, 100).Select(number => Said(number, $"message {number}."))]));

        foreach (var update in flood)
            await _server.SendAsync(update.Bytes);

        await ShouldBeTypedOverAsync("message 10000.");
    }

    [Test]
    public async Task Nothing_is_shown_of_data_that_fails_its_check()
    {
        var update = ScriptedRelay.UpdateAfter(ScriptedRelay.Start, Said(1, "a lie"));
        var lie = update.Bytes.ToArray();
        lie[^10]++;
        for (var times = 0; times < 5; times++)
        {
            await _server.SendAsync(lie);
            await _server.WelcomeAsync().WaitAsync(_patience);
        }
        await _server.SendAsync(PacketCodec.Encode(new Notice("the truth")));

        await ShouldBeTypedOverAsync("the truth");
        _glass.Text.ShouldNotContain("a lie");
    }

    [TestCase("\u001b[2J\u001b]0;title\a\u0090q\u009c")]
    [TestCase("\0\0\0\u0010{\"type\":\"hello\"")]
    [TestCase("\0\0\0\u0001\u001b")]
    [TestCase("\0\0\0\0")]
    public async Task Garbage_ends_a_connection_and_nothing_else(string garbage)
    {
        await _server.SendAsync(Encoding.Latin1.GetBytes(garbage + garbage));
        await _server.WelcomeAsync(new Notice("back")).WaitAsync(_patience);

        await ShouldBeTypedOverAsync("back");
    }

    [Test]
    public async Task A_server_that_says_nothing_is_left_and_typed_over()
    {
        var time = new FakeTimeProvider();
        var welcoming = _silent.WelcomeAsync();
        await using var client = await ChatClient.JoinAsync(_silent.Address, "ada", time: time);
        await welcoming;
        var shown = new Emulator(columns: 100, rows: 12);
        using var glass = new Glass { Size = new Size(100, 12), Emulator = shown };
        var running = ScreenLoop.RunAsync(client, glass, TimeZoneInfo.Utc, _stop.Token);

        for (var quarters = 0; quarters < 3; quarters++)
            time.Advance(TimeSpan.FromSeconds(15));
        await glass.ShouldShowAsync("The server has been silent for 45 s.");
        glass.Types("still here");

        await glass.ShouldShowAsync("> still here");
        shown.Foreign.ShouldBeEmpty();
        await _stop.CancelAsync();
        await running.WaitAsync(_patience);
    }

    /// <summary>The last of it is shown, and what is typed, and nothing that the screen did not write.</summary>
    private async Task ShouldBeTypedOverAsync(string last)
    {
        _glass.Types("still here");
        await _glass.ShouldShowAsync(last);
        await _glass.ShouldShowAsync("> still here");
        _shown.Foreign.ShouldBeEmpty();
    }

    private static Said Said(int number, string text) =>
        new(number, default, "grace", text, $"{number}", default);
}
