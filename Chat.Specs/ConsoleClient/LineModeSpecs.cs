using Chat.ConsoleClient;
using Chat.ConsoleClient.Settings;
using Chat.Domain.Messages;
using Chat.Net.Client;
using Chat.Net.Hosting;
using Chat.Net.Packets;
using Chat.Specs.Net.Client;

namespace Chat.Specs.ConsoleClient;

public class LineModeSpecs
{
    [Test]
    public async Task Line_mode_prints_plain_lines_and_reports_rejected_ones()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        await using var client = await ChatClient.JoinAsync(
            AddressOf(relay), "ada");
        using var input = new StringReader($"hello\n\n{new string('x', 4_001)}\n\u001b[31mred\n");
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };

        var exit = await Task
            .WhenAny(LineMode.RunAsync(client, input, output, error), Task.Delay(5_000).ContinueWith(_ => -1))
            .Unwrap();

        output.ToString().ShouldBe("* ada joined\nada: hello\nada: ␛[31mred\n");
        error.ToString().ShouldStartWith("Not sent: ");
        exit.ShouldBe(1);
    }

    [Test]
    public async Task Plain_lines_take_the_place_of_the_screen()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        using var output = new StringWriter { NewLine = "\n" };
        var args = Arguments.To(relay, "--name", "ada", "--plain");

        var exit = await ClientProgram.RunAsync(
            args, new StringReader("hello\n"), output, TextWriter.Null, () => new Glass(), default);

        (exit, output.ToString()).ShouldBe((0, "* ada joined\nada: hello\n"));
    }

    [Test]
    public async Task At_a_terminal_plain_lines_begin_with_the_questions()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        using var error = new StringWriter { NewLine = "\n" };
        using var output = new StringWriter { NewLine = "\n" };
        var args = Arguments.To(relay, "--plain");

        var exit = await ClientProgram.RunAsync(
            args, new StringReader("ada\nhello\n"), output, error, null, default, isInputTerminal: true);

        (exit, output.ToString()).ShouldBe((0, "* ada joined\nada: hello\n"));
        error.ToString().ShouldStartWith("Username: ");
    }

    [TestCase("/who", "- here: ada")]
    [TestCase("//etc", "ada: /etc")]
    [TestCase("/help", "\n- /nick NAME       another name for you\n- /me waves        a sentence about you\n")]
    [TestCase("/sort time", "- only on the screen")]
    [TestCase("/send", "- nothing is left over from last time")]
    [TestCase("/nick lovelace", "* ada is now lovelace")]
    [TestCase("/nick ada!", "Use letters and digits; - _ . are allowed in the middle.")]
    public async Task A_person_s_commands_work_in_lines(string line, string answer)
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        using var paper = new Paper();
        using var keyboard = new Keyboard();
        var args = Arguments.To(relay, "--name", "ada", "--plain");
        var running = Task.Run(() => ClientProgram.RunAsync(
            args, keyboard, paper, paper, null, default, isInputTerminal: true));
        await paper.ShouldShowAsync("* ada joined");

        keyboard.Types(line);

        await paper.ShouldShowAsync(answer);
        keyboard.Ends();
        await running;
    }

    [Test]
    public async Task Quit_ends_lines_before_their_input_ends()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        await using var client = await ChatClient.JoinAsync(
            AddressOf(relay), "ada");
        using var output = new StringWriter { NewLine = "\n" };

        await LineMode.RunAsync(
            client,
            new StringReader("hello\n/quit\nnever\n"),
            output,
            TextWriter.Null,
            new LineOptions { TakesCommands = true });

        output.ToString().ShouldBe("* ada joined\nada: hello\n");
    }

    [Test]
    public async Task From_a_program_every_line_is_a_text()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        await using var client = await ChatClient.JoinAsync(
            AddressOf(relay), "ada");
        using var output = new StringWriter { NewLine = "\n" };

        await LineMode.RunAsync(client, new StringReader("/quit\n//etc\n"), output, TextWriter.Null);

        output.ToString().ShouldBe("* ada joined\nada: /quit\nada: //etc\n");
    }

    [Test]
    public async Task A_listener_reads_no_input_and_stops_without_complaint()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        using var paper = new Paper();
        using var stop = new CancellationTokenSource();
        var args = Arguments.To(relay, "--name", "ada", "--listen");
        var running = Task.Run(() => ClientProgram.RunAsync(
            args, new StringReader("never"), paper, TextWriter.Null, null, stop.Token));
        await paper.ShouldShowAsync("* ada joined");
        await using var grace = await ChatClient.JoinAsync(
            AddressOf(relay), "grace");
        grace.Say("hello");
        await paper.ShouldShowAsync("grace: hello");

        await stop.CancelAsync();

        (await running).ShouldBe(0);
        paper.ToString().ShouldNotContain("never");
    }

    [Test]
    public async Task Without_the_backlog_lines_begin_with_one_s_own_join()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        await using var grace = await ChatClient.JoinAsync(
            AddressOf(relay), "grace");
        using var output = new StringWriter { NewLine = "\n" };
        var args = Arguments.To(relay, "--name", "ada", "--no-backlog");

        await ClientProgram.RunAsync(args, new StringReader("hello\n"), output, TextWriter.Null, null, default);

        output.ToString().ShouldBe("* ada joined\nada: hello\n");
    }

    [TestCase("--times", @"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \* ada joined$")]
    [TestCase("--json", @"^\{""number"":1,""at"":""\d{4}-.*"",""kind"":""joined"",""who"":""ada""\}$")]
    public async Task Lines_are_printed_as_they_are_asked_for(string option, string pattern)
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        var glass = new Glass();
        glass.Types("/quit\n");
        using var output = new StringWriter { NewLine = "\n" };
        var args = Arguments.To(relay, "--name", "ada", option);

        var exit = await ClientProgram.RunAsync(
            args, new StringReader("hello\n"), output, TextWriter.Null, () => glass, default);

        output.ToString().Split('\n')[0].ShouldMatch(pattern);
        exit.ShouldBe(0);
    }

    [TestCase("hello\n", "Stopped; 1 message was not delivered.\n")]
    [TestCase("hello\nagain\n", "Stopped; 2 messages were not delivered.\n")]
    public async Task A_stopped_client_says_how_much_was_not_delivered(string input, string sentence)
    {
        using var relay = new ScriptedRelay(aliveSeconds: 15, idleSeconds: 45);
        var welcoming = relay.WelcomeAsync(new Present(["ada"], 0));
        await using var client = await ChatClient.JoinAsync(relay.Address, "ada");
        var inbox = await welcoming;
        using var error = new StringWriter { NewLine = "\n" };
        using var stop = new CancellationTokenSource();
        var running = LineMode.RunAsync(client, new StringReader(input), TextWriter.Null, error, stop: stop.Token);
        for (var lines = input.Count(c => c == '\n'); lines > 0; lines--)
            await inbox.ReadAsync(default);

        await stop.CancelAsync();

        ((await running), error.ToString()).ShouldBe((1, sentence));
    }

    [Test]
    public async Task Answers_to_commands_stay_out_of_what_is_printed()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        await using var client = await ChatClient.JoinAsync(AddressOf(relay), "ada");
        using var output = new StringWriter { NewLine = "\n" };

        await LineMode.RunAsync(
            client,
            new StringReader("/help\nhello\n/quit\n"),
            output,
            TextWriter.Null,
            new LineOptions { TakesCommands = true });

        output.ToString().ShouldBe("* ada joined\nada: hello\n");
    }

    [Test]
    public async Task Nothing_in_a_name_acts_on_the_terminal_in_lines()
    {
        using var relay = new ScriptedRelay(aliveSeconds: 15, idleSeconds: 45);
        var welcoming = relay.WelcomeAsync(new Present(["ada", "\u001b]0;x\a"], 0), new Notice("ready"));
        await using var client = await ChatClient.JoinAsync(relay.Address, "ada");
        await welcoming;

        (await AsksWhoIsHereAsync(client, after: "ready")).ShouldNotContain("\u001b");
    }

    [Test]
    public async Task A_leave_during_an_outage_is_noticed_in_lines()
    {
        using var relay = new ScriptedRelay(aliveSeconds: 15, idleSeconds: 45);
        var welcoming = relay.WelcomeAsync(new Present(["ada", "grace"], 0));
        var options = new ClientOptions { FirstRetryDelay = TimeSpan.FromMilliseconds(1) };
        await using var client = await ChatClient.JoinAsync(relay.Address, "ada", options);
        await welcoming;
        relay.HangUp();

        await relay.WelcomeAsync(new Present(["ada"], 0), new Notice("back"));

        (await AsksWhoIsHereAsync(client, after: "back")).ShouldContain("- here: ada\n");
    }

    [Test]
    public async Task In_an_outage_the_answer_in_lines_is_told_to_be_an_old_one()
    {
        using var relay = new ScriptedRelay(aliveSeconds: 15, idleSeconds: 45);
        var welcoming = relay.WelcomeAsync(new Present(["ada", "grace"], 0));
        var options = new ClientOptions { FirstRetryDelay = TimeSpan.FromMinutes(10) };
        await using var client = await ChatClient.JoinAsync(relay.Address, "ada", options);
        await welcoming;

        relay.HangUp();

        (await AsksWhoIsHereAsync(client, after: "Connection lost."))
            .ShouldContain("- here when the connection was lost: ada, grace\n");
    }

    [Test]
    public async Task Lines_begin_again_with_one_s_join_where_the_server_has_begun_anew()
    {
        using var relay = new ScriptedRelay(aliveSeconds: 15, idleSeconds: 45);
        var welcoming = relay.WelcomeAsync(new Present(["ada"], 7));
        var options = new ClientOptions { FirstRetryDelay = TimeSpan.FromMilliseconds(1) };
        await using var client = await ChatClient.JoinAsync(relay.Address, "ada", options);
        await welcoming;
        using var paper = new Paper();
        using var keyboard = new Keyboard();
        var running = LineMode.RunAsync(
            client, keyboard, paper, TextWriter.Null, new LineOptions { OmitsBacklog = true });
        relay.HangUp();

        await relay.AnswerAsync(new Welcome("ada", false, ScriptedRelay.Start, "01"), new Present(["ada"], 1));
        await relay.SendAsync(ScriptedRelay.UpdateAfter(ScriptedRelay.Start, new Joined(1, default, "ada")).Bytes);

        await paper.ShouldShowAsync("* ada joined");
        keyboard.Ends();
        await running.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [TestCase("01", "- server restarted: a new conversation")]
    [TestCase("00", "- away too long: some messages are missing")]
    public async Task A_copy_that_begins_anew_is_told_in_lines(string history, string words)
    {
        using var relay = new ScriptedRelay(aliveSeconds: 15, idleSeconds: 45);

        var told = await ComesBackAsync(relay, new Welcome("ada", false, ScriptedRelay.Start, history));

        told.ShouldContain(words);
    }

    [Test]
    public async Task A_gap_that_stays_is_told_in_lines()
    {
        using var relay = new ScriptedRelay(aliveSeconds: 15, idleSeconds: 45) { KeepsPast = true };

        var told = await ComesBackAsync(
            relay,
            new Welcome("ada", false, ScriptedRelay.Start with { Number = 5 }, "00"),
            new Refused(RefusedRequest.Fetch, null, RefusedReason.NotKept, "Gone."));

        told.ShouldContain("- away too long: some messages are missing");
    }

    /// <summary>Ada was in the room, loses the connection, joins again, and gets this for an answer.</summary>
    /// <returns>The lines that she is told.</returns>
    private static async Task<string[]> ComesBackAsync(ScriptedRelay relay, params Packet[] answer)
    {
        var welcoming = relay.WelcomeAsync(new Present(["ada"], 0));
        var options = new ClientOptions { FirstRetryDelay = TimeSpan.FromMilliseconds(1) };
        await using var client = await ChatClient.JoinAsync(relay.Address, "ada", options);
        await welcoming;
        using var told = new Paper();
        using var keyboard = new Keyboard();
        var running = LineMode.RunAsync(client, keyboard, TextWriter.Null, told);
        relay.HangUp();

        await relay.AnswerAsync([.. answer, new Notice("back")]);

        await told.ShouldShowAsync("back");
        keyboard.Ends();
        await running.WaitAsync(TimeSpan.FromSeconds(5));
        return told.ToString().Split('\n');
    }

    [Test]
    public async Task An_input_that_breaks_is_no_end()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        await using var client = await ChatClient.JoinAsync(AddressOf(relay), "ada");
        using var told = new Paper();

        var exit = await LineMode.RunAsync(client, new BrokenInput(), TextWriter.Null, told);

        (exit, told.ToString()).ShouldBe((1, "Cannot read input: the device is gone.\n"));
    }

    private sealed class BrokenInput : TextReader
    {
        public override Task<string?> ReadLineAsync() => throw new IOException("The device is gone.");
    }

    /// <returns>What is told, the answer with it.</returns>
    private static async Task<string> AsksWhoIsHereAsync(ChatClient client, string after)
    {
        using var keyboard = new Keyboard();
        using var told = new Paper();
        var running = LineMode.RunAsync(
            client, keyboard, TextWriter.Null, told, new LineOptions { TakesCommands = true });
        await told.ShouldShowAsync(after);
        keyboard.Types("/who");
        await told.ShouldShowAsync("- here");
        keyboard.Ends();
        await running.WaitAsync(TimeSpan.FromSeconds(5));
        return told.ToString();
    }

    private static RelayAddress AddressOf(Relay relay) => new("127.0.0.1", relay.DeliveryPort, relay.InboxPort);
}
