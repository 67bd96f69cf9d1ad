using System.Net;
using System.Net.Sockets;
using Chat.Net.Client;
using Chat.Net.Hosting;
using Chat.Specs.Acceptance;

namespace Chat.Specs.ConsoleClient.Terminal;

public class PosixTerminalSpecs
{
    private Relay _relay = null!;

    /// <summary>The arguments that lead to the relay.</summary>
    private string Server => $"127.0.0.1 {_relay.DeliveryPort} --inbox-port {_relay.InboxPort}";

    [SetUp]
    public async Task Open() => _relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);

    [TearDown]
    public async Task Close() => await _relay.DisposeAsync();

    [Test]
    public async Task The_screen_draws_each_key_and_restores_the_terminal()
    {
        using var terminal = new PseudoTerminal(Server);

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

    [Test]
    public async Task Ctrl_C_ends_a_client_that_connects()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        using var terminal = new PseudoTerminal($"127.0.0.1 {((IPEndPoint)silent.LocalEndpoint).Port} --name ada");
        await terminal.ShouldShowAsync("Connecting to");

        terminal.Types("\u0003");

        await Should.NotThrowAsync(terminal.EndsAsync);
    }

    [Test]
    public async Task The_questions_stand_below_what_the_shell_has_shown()
    {
        using var terminal = new PseudoTerminal(Server);

        await terminal.ShouldShowAsync("Username: ");

        terminal.Text.ShouldNotContain("\u001b[?1049h");
    }

    [Test]
    public async Task A_client_that_was_killed_is_back_under_its_name_at_once()
    {
        using var data = new TemporaryFolder();
        using (var killed = new PseudoTerminal($"{Server} --name ada", data.Path))
        {
            await killed.ShouldShowAsync("· 1 here");
            await killed.GetsAsync("KILL");
            await killed.EndsAsync();
        }

        using var again = new PseudoTerminal($"{Server} --name ada", data.Path);

        await again.ShouldShowAsync("· 1 here");
    }

    [TestCase("INT")]
    [TestCase("QUIT")]
    [TestCase("TERM")]
    [TestCase("HUP")]
    public async Task A_signal_ends_the_client_and_restores_the_terminal(string signal)
    {
        using var terminal = await EnterAsync();

        await terminal.GetsAsync(signal);

        var all = await terminal.EndsAsync();
        all.ShouldContain("\u001b[?1049l");
        all.ShouldContain(" icanon");
    }

    [Test]
    public async Task Closing_the_window_leaves_the_room()
    {
        await using var grace = new Person(
            "grace",
            await ChatClient.JoinAsync(new RelayAddress("127.0.0.1", _relay.DeliveryPort, _relay.InboxPort), "grace"));
        using var terminal = new PseudoTerminal($"{Server} --name ada");
        await terminal.ShouldShowAsync("· 2 here");

        terminal.Closes();

        await grace.SeesAsync("ada left (Quit)");
    }

    [Test]
    public async Task Keys_still_work_after_SIGCONT()
    {
        using var terminal = await EnterAsync();
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
        using var terminal = await EnterAsync();

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
        using var terminal = await EnterAsync();

        terminal.Types("/mouse on\r");
        await terminal.ShouldShowAsync("\u001b[?1000h\u001b[?1006h");
        terminal.Types("\u0003");

        var all = await terminal.EndsAsync();
        all.ShouldContain("\u001b[?1006l\u001b[?1000l");
    }

    [Test]
    public async Task The_mouse_is_taken_again_after_Ctrl_Z()
    {
        using var terminal = await EnterAsync();
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
        using var terminal = await EnterAsync();

        terminal.Types("\u001a");

        await terminal.ShouldShowAsync("\u001b[?1049l");
        await terminal.StopsAsync();
        await terminal.ContinuesAsync();
        terminal.Types("\u0003");
        await terminal.EndsAsync();
    }

    /// <summary>Ada at her terminal, in the room.</summary>
    private async Task<PseudoTerminal> EnterAsync()
    {
        var terminal = new PseudoTerminal($"{Server} --name ada");
        await terminal.ShouldShowAsync("· 1 here");
        return terminal;
    }
}
