using Chat.ConsoleClient;
using Chat.ConsoleClient.Terminal;
using Chat.Net.Client;
using Chat.Net.Hosting;

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
}
