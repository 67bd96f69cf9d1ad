using System.Globalization;
using Chat.ConsoleClient;
using Chat.ConsoleClient.Terminal;
using Chat.Net.Client;
using Chat.Net.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Chat.Specs.ConsoleClient;

public class ScreenLoopSpecs
{
    [Test]
    public async Task The_screen_draws_input_and_messages_until_quit()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        await using var client = await ChatClient.JoinAsync(
            new RelayAddress("127.0.0.1", relay.DeliveryPort, relay.InboxPort), "ada");
        using var glass = new Glass();
        var running = ScreenLoop.RunAsync(client, glass, TimeZoneInfo.Utc, default);

        glass.Types("hello\n");
        await glass.ShouldShowAsync(": hello\u001b[");
        glass.Types("/sort author\n");
        await glass.ShouldShowAsync("by author");
        glass.Size = new Size(30, 6);
        glass.Presses(new Key(KeyName.Redraw));
        await glass.ShouldShowAsync("\u001b[5;1H\u001b[K\u001b[7m");
        glass.Types("/quit\n");

        await running.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Test]
    public async Task The_screen_uses_the_colours_that_its_terminal_has()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        await using var client = await ChatClient.JoinAsync(
            new RelayAddress("127.0.0.1", relay.DeliveryPort, relay.InboxPort), "ada");
        using var glass = new Glass();
        var running = ScreenLoop.RunAsync(client, glass, TimeZoneInfo.Utc, default);

        glass.Types("hello\n");

        await glass.ShouldShowAsync("\u001b[1;31mada\u001b[0m: hello");
        glass.Types("/quit\n");
        await running.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Test]
    public async Task The_terminal_rings_when_one_is_spoken_to()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        var address = new RelayAddress("127.0.0.1", relay.DeliveryPort, relay.InboxPort);
        await using var client = await ChatClient.JoinAsync(address, "ada");
        using var glass = new Glass();
        var running = ScreenLoop.RunAsync(client, glass, TimeZoneInfo.Utc, default);
        await glass.ShouldShowAsync("1 here");

        await using var grace = await ChatClient.JoinAsync(address, "grace");
        grace.Say("ada?");

        await glass.ShouldShowAsync("\a");
        glass.Types("/quit\n");
        await running.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Test]
    public async Task The_screen_counts_the_seconds_of_a_wait()
    {
        var time = new FakeTimeProvider();
        var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        var tenMinutes = TimeSpan.FromMinutes(10);
        var options = new ClientOptions { FirstRetryDelay = tenMinutes, MaxRetryDelay = tenMinutes };
        await using var client = await ChatClient.JoinAsync(
            new RelayAddress("127.0.0.1", relay.DeliveryPort, relay.InboxPort), "ada", options);
        using var glass = new Glass { Size = new Size(80, 12) };
        var running = ScreenLoop.RunAsync(client, glass, TimeZoneInfo.Utc, default, time);
        await glass.ShouldShowAsync("1 here");
        await relay.DisposeAsync();
        await glass.ShouldShowAsync("Retrying in ");
        var before = glass.Text.Split("Retrying in ")[^1].Split(' ')[0];

        time.Advance(TimeSpan.FromSeconds(1));

        await glass.ShouldShowAsync($"Retrying in {int.Parse(before, CultureInfo.InvariantCulture) - 1} ");
        glass.Types("/quit\n");
        await running.WaitAsync(TimeSpan.FromSeconds(5));
    }
}
