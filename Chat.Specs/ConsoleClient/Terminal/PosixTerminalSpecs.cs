using Chat.Net.Client;
using Chat.Net.Hosting;
using Chat.Specs.Acceptance;

namespace Chat.Specs.ConsoleClient.Terminal;

public class PosixTerminalSpecs
{
    [Test]
    public async Task The_screen_draws_each_key_and_restores_the_terminal()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        using var terminal = new PseudoTerminal($"127.0.0.1 {relay.DeliveryPort} --inbox-port {relay.InboxPort}");

        await terminal.ShouldShowAsync("Username: ");
        terminal.Types("ada\r");
        await terminal.ShouldShowAsync("· 1 here");
        terminal.Types("hel");
        await terminal.ShouldShowAsync("> hel");
        terminal.Types("\u0015\u0003");

        var all = await terminal.EndsAsync();
        all.ShouldContain("\u001b[?1049l");
        all.ShouldContain(" icanon");
        all.ShouldContain(" echo ");
    }

    [TestCase("INT")]
    [TestCase("QUIT")]
    [TestCase("TERM")]
    [TestCase("HUP")]
    public async Task A_signal_ends_the_client_and_restores_the_terminal(string signal)
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        using var terminal =
            new PseudoTerminal($"127.0.0.1 {relay.DeliveryPort} --inbox-port {relay.InboxPort} --name ada");
        await terminal.ShouldShowAsync("· 1 here");

        await terminal.GetsAsync(signal);

        var all = await terminal.EndsAsync();
        all.ShouldContain("\u001b[?1049l");
        all.ShouldContain(" icanon");
    }

    [Test]
    public async Task Closing_the_window_leaves_the_room()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        await using var grace = new Person(
            "grace",
            await ChatClient.JoinAsync(new RelayAddress("127.0.0.1", relay.DeliveryPort, relay.InboxPort), "grace"));
        using var terminal =
            new PseudoTerminal($"127.0.0.1 {relay.DeliveryPort} --inbox-port {relay.InboxPort} --name ada");
        await terminal.ShouldShowAsync("· 2 here");

        terminal.Closes();

        await grace.SeesAsync("ada left (Quit)");
    }

    [Test]
    public async Task Keys_still_work_after_SIGCONT()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        using var terminal =
            new PseudoTerminal($"127.0.0.1 {relay.DeliveryPort} --inbox-port {relay.InboxPort} --name ada");
        await terminal.ShouldShowAsync("· 1 here");
        terminal.Types("x");
        await terminal.ShouldShowAsync("> x");

        await terminal.ContinuesAsync();
        terminal.Types("yz");

        await terminal.ShouldShowAsync("> xyz");
        terminal.Types("\u0015\u0003");
        await terminal.EndsAsync();
    }

    [TestCase("TSTP")]
    public async Task A_stopped_client_gives_the_terminal_back_until_it_is_continued(string signal)
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        using var terminal =
            new PseudoTerminal($"127.0.0.1 {relay.DeliveryPort} --inbox-port {relay.InboxPort} --name ada");
        await terminal.ShouldShowAsync("· 1 here");

        await terminal.GetsAsync(signal);
        await terminal.ShouldShowAsync("\u001b[?1049l");
        await terminal.StopsAsync();
        await terminal.ContinuesAsync();
        terminal.Types("yz");

        await terminal.ShouldShowAsync("> yz");
        terminal.Types("\u0015\u0003");
        await terminal.EndsAsync();
    }

    [Test]
    public async Task The_mouse_is_taken_and_given_back()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        using var terminal =
            new PseudoTerminal($"127.0.0.1 {relay.DeliveryPort} --inbox-port {relay.InboxPort} --name ada");
        await terminal.ShouldShowAsync("· 1 here");

        terminal.Types("/mouse on\r");
        await terminal.ShouldShowAsync("\u001b[?1000h\u001b[?1006h");
        terminal.Types("\u0003");

        var all = await terminal.EndsAsync();
        all.ShouldContain("\u001b[?1006l\u001b[?1000l");
    }

    [Test]
    public async Task The_mouse_is_taken_again_after_Ctrl_Z()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        using var terminal =
            new PseudoTerminal($"127.0.0.1 {relay.DeliveryPort} --inbox-port {relay.InboxPort} --name ada");
        await terminal.ShouldShowAsync("· 1 here");
        terminal.Types("/mouse on\r");
        await terminal.ShouldShowAsync("\u001b[?1006h");
        terminal.Types("\u001a");
        await terminal.StopsAsync();

        await terminal.ContinuesAsync();

        await terminal.ShouldShowAsync("\u001b[?1006h", times: 2);
        terminal.Types("\u0003");
        await terminal.EndsAsync();
    }

    [Test]
    public async Task Ctrl_Z_gives_the_terminal_back()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        using var terminal =
            new PseudoTerminal($"127.0.0.1 {relay.DeliveryPort} --inbox-port {relay.InboxPort} --name ada");
        await terminal.ShouldShowAsync("· 1 here");

        terminal.Types("\u001a");

        await terminal.ShouldShowAsync("\u001b[?1049l");
        await terminal.StopsAsync();
        await terminal.ContinuesAsync();
        terminal.Types("\u0003");
        await terminal.EndsAsync();
    }
}
