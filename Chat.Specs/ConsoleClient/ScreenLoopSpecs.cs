using System.Globalization;
using Chat.ConsoleClient;
using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Settings;
using Chat.ConsoleClient.Terminal;
using Chat.Net.Client;
using Chat.Net.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Chat.Specs.ConsoleClient;

public class ScreenLoopSpecs
{
    private static readonly TimeSpan _tenMinutes = TimeSpan.FromMinutes(10);

    private readonly FakeTimeProvider _time = new();

    /// <summary>A clock that stands still would hold every frame back.</summary>
    private readonly ScreenOptions _unpaced = new() { FrameInterval = TimeSpan.Zero };
    private Relay _relay = null!;
    private ChatClient _client = null!;
    private Glass _glass = null!;
    private Task _running = null!;

    private RelayAddress Address => new("127.0.0.1", _relay.DeliveryPort, _relay.InboxPort);

    [SetUp]
    public async Task Open()
    {
        _relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        var options = new ClientOptions { FirstRetryDelay = _tenMinutes, MaxRetryDelay = _tenMinutes };
        _client = await ChatClient.JoinAsync(Address, "ada", options);
        _glass = new Glass { Size = new Size(50, 12) };
        _running = ScreenLoop.RunAsync(_client, _glass, TimeZoneInfo.Utc, default, _time, _unpaced);
        await _glass.ShouldShowAsync("1 here");
    }

    [TearDown]
    public async Task Quit()
    {
        _glass.Types("/quit\n");
        await _running.WaitAsync(TimeSpan.FromSeconds(5));
        await _client.DisposeAsync();
        await _relay.DisposeAsync();
        _glass.Dispose();
    }

    [Test]
    public async Task The_screen_draws_input_and_messages_until_quit()
    {
        _glass.Types("hello\n");
        await _glass.ShouldShowAsync(": hello\u001b[");
        _glass.Types("/sort author\n");
        await _glass.ShouldShowAsync("by author");
        _glass.Size = new Size(30, 6);
        _glass.Presses(new Key(KeyName.Redraw));
        await _glass.ShouldShowAsync("\u001b[5;1H\u001b[K\u001b[7m");
        _glass.Types("/quit\n");

        await _running.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Test]
    public async Task The_mouse_is_asked_for_at_the_terminal()
    {
        _glass.Types("/mouse on\n");
        await _glass.ShouldShowAsync("the wheel scrolls");
        var isOn = _glass.TracksMouse;

        _glass.Types("/mouse off\n");
        await _glass.ShouldShowAsync("selects text again");

        (isOn, _glass.TracksMouse).ShouldBe((true, false));
    }

    [Test]
    public async Task The_screen_uses_the_colours_that_its_terminal_has()
    {
        _glass.Types("hello\n");

        await _glass.ShouldShowAsync("\u001b[1;31mada\u001b[0m: hello");
    }

    [Test]
    public async Task The_terminal_rings_when_one_is_spoken_to()
    {
        await using var grace = await ChatClient.JoinAsync(Address, "grace");

        grace.Say("ada?");

        await _glass.ShouldShowAsync("\a");
    }

    [Test]
    public async Task The_screen_counts_the_seconds_of_a_wait()
    {
        await _relay.DisposeAsync();
        await _glass.ShouldShowAsync("Retrying in ");
        var before = _glass.Text.Split("Retrying in ")[^1].Split(' ')[0];

        _time.Advance(TimeSpan.FromSeconds(1));

        await _glass.ShouldShowAsync($"Retrying in {int.Parse(before, CultureInfo.InvariantCulture) - 1} ");
    }

    [Test]
    public async Task The_screen_asks_for_another_name()
    {
        _glass.Types("/nick lovelace\n");

        await _glass.ShouldShowAsync("ada is now lovelace");
    }

    [Test]
    public async Task The_bell_may_be_off_from_the_beginning()
    {
        var silent = await LooksAsync(new ScreenOptions { Rings = false }, async silent =>
        {
            await silent.ShouldShowAsync("2 here");
            _glass.Types("hello bo\n");
            await silent.ShouldShowAsync(": hello ");
        });

        silent.Text.ShouldNotContain("\a");
    }

    [Test]
    public async Task The_mouse_may_be_asked_for_from_the_beginning()
    {
        var wheeled = await LooksAsync(
            new ScreenOptions { TracksMouse = true }, wheeled => wheeled.ShouldShowAsync("2 here"));

        wheeled.TracksMouse.ShouldBeTrue();
    }

    [Test]
    public async Task Times_have_seconds_where_they_are_wanted()
    {
        var precise = await LooksAsync(
            new ScreenOptions { Time = TimeFormat.Seconds }, precise => precise.ShouldShowAsync("ada, bo joined"));

        precise.Text.ShouldMatch(@"\d\d:\d\d:\d\d ");
    }

    [Test]
    public async Task Between_two_frames_a_sixtieth_of_a_second_passes()
    {
        var time = new TimersSeen();
        await using var bo = await ChatClient.JoinAsync(Address, "bo");
        using var stop = new CancellationTokenSource();
        var running = ScreenLoop.RunAsync(bo, new Glass(), TimeZoneInfo.Utc, stop.Token, time);

        await time.ShouldSeeAsync(TimeSpan.FromMilliseconds(17));

        await stop.CancelAsync();
        await running.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Test]
    public async Task A_frame_is_drawn_every_sixtieth_of_a_second_however_much_comes_in()
    {
        var time = new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromMilliseconds(17) };
        using var glass = new Glass();
        await using var bo = await ChatClient.JoinAsync(Address, "bo");
        glass.Types("0123456789");
        glass.Presses(new Key(KeyName.KillToStart));
        glass.Types("/quit\n");

        await ScreenLoop.RunAsync(bo, glass, TimeZoneInfo.Utc, default, time).WaitAsync(TimeSpan.FromSeconds(5));

        glass.Text.Split("\u001b[?2026h").Length.ShouldBeGreaterThan(10);
    }

    [Test]
    public async Task A_key_waits_for_no_frame()
    {
        using var glass = new Glass();
        await using var bo = await ChatClient.JoinAsync(Address, "bo");
        using var stop = new CancellationTokenSource();
        var clockThatStands = new FakeTimeProvider();
        var running = ScreenLoop.RunAsync(bo, glass, TimeZoneInfo.Utc, stop.Token, clockThatStands);

        glass.Types("x");
        await glass.ShouldShowAsync("> x");
        glass.Types("y");

        await glass.ShouldShowAsync("> xy");
        await stop.CancelAsync();
        await running.WaitAsync(TimeSpan.FromSeconds(5));
    }

    /// <summary>Bo enters with a screen of his own, looks, and quits.</summary>
    private async Task<Glass> LooksAsync(ScreenOptions options, Func<Glass, Task> look)
    {
        var glass = new Glass();
        await using var bo = await ChatClient.JoinAsync(Address, "bo");
        var running = ScreenLoop.RunAsync(bo, glass, TimeZoneInfo.Utc, default, options: options);
        await look(glass);
        glass.Types("/quit\n");
        await running.WaitAsync(TimeSpan.FromSeconds(5));
        return glass;
    }
}
