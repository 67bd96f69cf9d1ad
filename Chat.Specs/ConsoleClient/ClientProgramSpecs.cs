using System.Net;
using System.Net.Sockets;
using Chat.ConsoleClient;
using Chat.ConsoleClient.Settings;
using Chat.Net.Client;
using Chat.Net.Hosting;
using Chat.Net.Packets;
using Chat.Specs.Net.Client;

namespace Chat.Specs.ConsoleClient;

public class ClientProgramSpecs
{
    [TestCase("127.0.0.1 seven --name ada", 2, "'seven' is not a valid port (1–65535).")]
    [TestCase(
        "127.0.0.1 65535 --name ada",
        2,
        "Port 65535 leaves no room for the inbox port; use --inbox-port.")]
    [TestCase("--nam ada", 2, "Unknown option or argument '--nam'. See --help.")]
    [TestCase("127.0.0.1 1 2 --name ada", 2, "Unknown option or argument '2'. See --help.")]
    [TestCase("127.0.0.1 --name", 2, "--name needs a value. See --help.")]
    [TestCase("--config nowhere.json", 2, "Cannot read nowhere.json: no such file.")]
    [TestCase("127.0.0.1", 2, "A name is required when input is not a terminal: --name, TDDCHAT_NAME or the settings.")]
    public async Task A_failed_start_gives_one_sentence_and_an_exit_code(string args, int exitCode, string sentence)
    {
        var error = new StringWriter { NewLine = "\n" };

        var exit = await ClientProgram.RunAsync(
            args.Split(' '), TextReader.Null, TextWriter.Null, error, openTerminal: null, default);

        (exit, error.ToString()).ShouldBe((exitCode, sentence + "\n"));
    }

    [Test]
    public async Task Pipe_mode_sends_the_input_and_exits_after_delivery()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        var output = new StringWriter { NewLine = "\n" };
        var args = Arguments.To(relay, "--name", "ada");

        var exit = await ClientProgram.RunAsync(
            args, new StringReader("hello\n"), output, TextWriter.Null, openTerminal: null, default);

        (exit, output.ToString()).ShouldBe((0, "* ada joined\nada: hello\n"));
    }

    [Test]
    public async Task An_empty_host_means_localhost_and_a_name_is_never_a_response_file()
    {
        var error = new StringWriter { NewLine = "\n" };
        var exit = -1;

        await Should.NotThrowAsync(async () =>
            exit = await ClientProgram.RunAsync(
                ["", "1", "--name", "@ada"], TextReader.Null, TextWriter.Null, error, openTerminal: null, default));

        exit.ShouldBe(1);
        error.ToString().ShouldContain("127.0.0.1");
    }

    [Test]
    public async Task An_unwritable_output_gives_one_sentence()
    {
        var error = new StringWriter { NewLine = "\n" };
        var exit = -1;

        await Should.NotThrowAsync(async () =>
            exit = await ClientProgram.RunAsync(
                ["--help"], TextReader.Null, new FullDisk(), error, () => new Glass(), default));

        (exit, error.ToString()).ShouldBe((1, "Cannot write output: no space left on device.\n"));
    }

    [Test]
    public async Task A_closed_output_gives_one_sentence()
    {
        var error = new StringWriter { NewLine = "\n" };
        var closed = new FullDisk(new UnauthorizedAccessException("Access", new IOException("Bad file descriptor")));
        var exit = -1;

        await Should.NotThrowAsync(async () =>
            exit = await ClientProgram.RunAsync(
                ["--help"], TextReader.Null, closed, error, openTerminal: null, default));

        exit.ShouldBe(1);
        error.ToString().ShouldEndWith(": bad file descriptor.\n");
    }

    [Test]
    public async Task Quitting_reports_undelivered_messages()
    {
        (await ReportOfQuittingUndeliveredAsync(new UsualPlaces())).ShouldBe((1, "Not delivered: into the void\n"));
    }

    private static async Task<(int Exit, string Error)> ReportOfQuittingUndeliveredAsync(
        UsualPlaces usual, params string[] options)
    {
        using var relay = new ScriptedRelay(aliveSeconds: 15, idleSeconds: 45);
        var welcoming = relay.WelcomeAsync(new Present(["ada"], 0));
        var glass = new Glass();
        var error = new StringWriter { NewLine = "\n" };
        var args = Arguments.To(relay.Address, ["--name", "ada", .. options]);
        var running = ClientProgram.RunAsync(
            args, TextReader.Null, TextWriter.Null, error, () => glass, default, usual: usual);
        await welcoming;
        glass.Types("into the void\n");
        await glass.ShouldShowAsync("into the void (sending)");
        relay.HangUp();
        await glass.ShouldShowAsync("Retrying in ");
        glass.Types("/quit\n");
        return (await running.WaitAsync(TimeSpan.FromSeconds(5)), error.ToString());
    }

    [Test]
    public async Task Quitting_keeps_undelivered_messages_for_the_next_start()
    {
        using var outbox = new TemporaryFolder();

        var report = await ReportOfQuittingUndeliveredAsync(new UsualPlaces(OutboxFolder: outbox.Path));

        report.ShouldBe((1, "Not delivered, kept for the next start: into the void\n"));
    }

    [Test]
    public async Task Quitting_keeps_nothing_that_is_delivered_on_the_way_out()
    {
        using var outbox = new TemporaryFolder();
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        var glass = new Glass();
        glass.Types("hello\n/quit\n");

        await ClientProgram.RunAsync(
            Arguments.To(relay, "--name", "ada"), TextReader.Null, TextWriter.Null, TextWriter.Null, () => glass,
            default, usual: new UsualPlaces(OutboxFolder: outbox.Path));

        Directory.GetFiles(outbox.Path).ShouldAllBe(file => !File.ReadAllText(file).Contains("hello"));
    }

    [Test]
    public async Task Nothing_is_kept_where_one_says_so()
    {
        using var outbox = new TemporaryFolder();

        var (_, error) = await ReportOfQuittingUndeliveredAsync(
            new UsualPlaces(OutboxFolder: outbox.Path), "--no-outbox");

        error.ShouldStartWith("Not delivered: ");
        Directory.GetFiles(outbox.Path).ShouldBeEmpty();
    }

    [Test]
    public async Task Cancellation_stops_the_client_while_it_connects()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        using var stop = new CancellationTokenSource();
        string[] args = ["127.0.0.1", $"{((IPEndPoint)silent.LocalEndpoint).Port}", "--name", "ada"];
        var running = ClientProgram.RunAsync(
            args, TextReader.Null, TextWriter.Null, TextWriter.Null, () => new Glass(), stop.Token);
        using var connection = await silent.AcceptTcpClientAsync();

        await stop.CancelAsync();
        await Task.WhenAny(running, Task.Delay(TimeSpan.FromSeconds(3)));
        var ended = running.IsCompleted;

        ended.ShouldBeTrue("it was told to stop");
        (await running).ShouldBe(1);
    }

    [TestCase(true, Description = "in a pipe")]
    [TestCase(false, Description = "while it asks for the username")]
    public async Task Cancellation_stops_the_client_in_a_pipe_and_at_the_prompt(bool piped)
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        using var keyboard = new Keyboard();
        using var paper = new Paper();
        var glass = new Glass();
        using var stop = new CancellationTokenSource();
        var args = Arguments.To(relay, piped ? ["--name", "ada"] : []);
        var running = Task.Run(() => ClientProgram.RunAsync(
            args, keyboard, paper, TextWriter.Null, piped ? null : () => glass, stop.Token));
        await (piped ? paper.ShouldShowAsync("* ada joined") : glass.ShouldShowAsync("Username: "));

        await stop.CancelAsync();
        await Task.WhenAny(running, Task.Delay(TimeSpan.FromSeconds(3)));
        var ended = running.IsCompleted;
        keyboard.Ends();

        ended.ShouldBeTrue("it was told to stop");
        (await running).ShouldBe(1);
    }

    [Test]
    public async Task A_screen_without_colours_is_asked_for()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        var glass = new Glass();
        var args = Arguments.To(relay, "--name", "ada", "--no-color");
        var running = ClientProgram.RunAsync(
            args, TextReader.Null, TextWriter.Null, TextWriter.Null, () => glass, default);

        glass.Types("hello\n");

        await glass.ShouldShowAsync("\u001b[1mada");
        glass.Types("/quit\n");
        await running.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Test]
    public async Task The_name_may_come_from_a_settings_file()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        using var file = new TemporaryFile("""{ "name": "ada" }""");
        using var output = new StringWriter { NewLine = "\n" };
        var args = Arguments.To(relay, "--config", file.Path);

        await ClientProgram.RunAsync(
            args, new StringReader("hello\n"), output, TextWriter.Null, openTerminal: null, default);

        output.ToString().ShouldBe("* ada joined\nada: hello\n");
    }

    [Test]
    public async Task The_environment_goes_before_the_settings_file()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        using var file = new TemporaryFile("""{ "name": "grace" }""");
        using var output = new StringWriter { NewLine = "\n" };
        var args = Arguments.To(relay, "--config", file.Path);

        await ClientProgram.RunAsync(
            args,
            new StringReader("hello\n"),
            output,
            TextWriter.Null,
            openTerminal: null,
            default,
            variable: name => name == "TDDCHAT_NAME" ? "ada" : null);

        output.ToString().ShouldBe("* ada joined\nada: hello\n");
    }

    [Test]
    public async Task A_client_that_cannot_write_leaves_the_room()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        using var keyboard = new Keyboard();

        await ClientProgram.RunAsync(
            Arguments.To(relay, "--name", "ada"), keyboard, new FullDisk(), TextWriter.Null, null, default);
        keyboard.Ends();

        await Should.NotThrowAsync(async () => await (await ChatClient.JoinAsync(
            new RelayAddress("127.0.0.1", relay.DeliveryPort, relay.InboxPort), "ada")).DisposeAsync());
    }

    [Test]
    public async Task Typed_lines_are_kept_at_a_terminal_without_a_screen()
    {
        using var outbox = new TemporaryFolder();

        await SaysInLinesAsync(outbox, isInputTerminal: true);

        Directory.GetFiles(outbox.Path).ShouldContain(file => File.ReadAllText(file).Contains("into the void"));
    }

    /// <summary>Says a line to a relay that does not answer, and is stopped.</summary>
    /// <param name="end">What the relay does then; null where it hangs up.</param>
    private static async Task SaysInLinesAsync(
        TemporaryFolder outbox, bool isInputTerminal, Func<ScriptedRelay, Say, WordPacketReader, Task>? end = null)
    {
        using var relay = new ScriptedRelay(aliveSeconds: 15, idleSeconds: 45);
        var welcoming = relay.WelcomeAsync(new Present(["ada"], 0));
        using var keyboard = new Keyboard();
        using var paper = new Paper();
        using var stop = new CancellationTokenSource();
        var running = Task.Run(() => ClientProgram.RunAsync(
            Arguments.To(relay.Address, "--name", "ada"), keyboard, paper, paper, null, stop.Token, isInputTerminal,
            usual: new UsualPlaces(OutboxFolder: outbox.Path)));
        var inbox = await welcoming;
        keyboard.Types("into the void");
        var said = (Say)PacketReader.FromClient.Read((await inbox.ReadAsync(default))!);
        await stop.CancelAsync();
        if (end is null)
            relay.HangUp();
        else
            await end(relay, said, inbox);
        keyboard.Ends();
        await running.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Test]
    public async Task Piped_lines_are_not_kept()
    {
        using var outbox = new TemporaryFolder();

        await SaysInLinesAsync(outbox, isInputTerminal: false);

        Directory.GetFiles(outbox.Path).ShouldBeEmpty();
    }

    [Test]
    public async Task A_person_at_lines_is_known_again_by_their_key()
    {
        using var outbox = new TemporaryFolder();

        await SaysInLinesAsync(outbox, isInputTerminal: true);

        Directory.GetFiles(outbox.Path, "*.key").Length.ShouldBe(1);
    }

    [Test]
    public async Task A_line_that_is_delivered_on_the_way_out_is_not_kept()
    {
        using var outbox = new TemporaryFolder();

        await SaysInLinesAsync(outbox, isInputTerminal: true, async (relay, said, inbox) =>
        {
            while (PacketReader.FromClient.Read((await inbox.ReadAsync(default))!) is not Leave)
            {
            }
            await relay.SendAsync(PacketCodec.Encode(new Taken(said.Id, 1)));
            await relay.SendAsync(PacketCodec.Encode(new Bye(ByeReason.Left, "Goodbye.")));
        });

        Directory.GetFiles(outbox.Path).ShouldAllBe(file => !File.ReadAllText(file).Contains("into the void"));
    }
}
