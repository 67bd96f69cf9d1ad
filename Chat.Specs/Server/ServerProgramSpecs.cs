using System.Net.Sockets;
using System.Text.RegularExpressions;
using Chat.Net.Client;
using Chat.Net.Journals;
using Chat.Net.Logs;
using Chat.Server;
using Chat.Specs.ConsoleClient;

namespace Chat.Specs.Server;

public class ServerProgramSpecs
{
    [Test]
    public async Task The_server_prints_its_ports_and_listens_on_them()
    {
        using var stop = new CancellationTokenSource();
        using var log = new Notebook();
        var output = new FirstLine();

        var running = ServerProgram.RunAsync(["0", "--inbox-port", "0"], output, TextWriter.Null, stop.Token, log);

        var line = await output.Written.WaitAsync(TimeSpan.FromSeconds(10));
        var ports = Regex.Match(line, @"127\.0\.0\.1, ports (\d+) .* and (\d+) ");
        ports.Success.ShouldBeTrue(line);
        foreach (var port in ports.Groups.Values.Skip(1))
            new TcpClient("127.0.0.1", int.Parse(port.Value)).Dispose();
        await stop.CancelAsync();
        await running;
    }

    [Test]
    public async Task A_server_with_a_folder_has_what_was_said_before_it_started()
    {
        using var folder = new TemporaryFolder();

        await RunsAsync(["0", "--inbox-port", "0", "--data", folder.Path], async relay =>
        {
            await using var ada = await ChatClient.JoinAsync(relay, "ada");
            ada.Say("hello");
            await ada.SeesAsync("hello");
        });

        await RunsAsync(["0", "--inbox-port", "0", "--data", folder.Path], async relay =>
        {
            await using var bo = await ChatClient.JoinAsync(relay, "bo");
            await bo.SeesAsync("hello");
        });
    }

    [Test]
    public async Task A_server_says_what_was_cut_from_its_journal()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "journal");
        Journal.Open(new DiskFolder(folder.Path)).Dispose();
        File.AppendAllText(file, "torn");
        using var log = new Notebook();

        await ServerProgram.RunAsync(
            ["0", "--data", folder.Path], TextWriter.Null, TextWriter.Null, new CancellationToken(canceled: true), log);

        log.Lines.ShouldContain($"{file} ended within a turn that nobody has seen; its 4 bytes were cut");
    }

    /// <summary>Starts a server, does something with it, and stops it.</summary>
    private static async Task RunsAsync(string[] args, Func<RelayAddress, Task> use)
    {
        using var stop = new CancellationTokenSource();
        using var log = new Notebook();
        var output = new FirstLine();
        var running = ServerProgram.RunAsync(args, output, TextWriter.Null, stop.Token, log);
        var ports = Regex.Match(
            await output.Written.WaitAsync(TimeSpan.FromSeconds(10)), @"127\.0\.0\.1, ports (\d+) .* and (\d+) ");
        await use(new RelayAddress("127.0.0.1", int.Parse(ports.Groups[1].Value), int.Parse(ports.Groups[2].Value)));
        await stop.CancelAsync();
        await running;
    }

    [Test]
    public async Task A_folder_that_cannot_be_used_gives_one_sentence_and_exit_code_2()
    {
        using var folder = new TemporaryFolder();
        folder.Write("journal", "hello");
        var error = new StringWriter { NewLine = "\n" };
        var exit = -1;

        await Should.NotThrowAsync(async () => exit = await ServerProgram.RunAsync(
            ["0", "--data", folder.Path], TextWriter.Null, error, new CancellationToken(canceled: true)));

        (error.ToString(), exit).ShouldBe(
            ($"The file {Path.Combine(folder.Path, "journal")} is no journal of this chat.\n", 2));
    }

    [TestCase("6969", "tddchat/relay-6969")]
    public void A_server_keeps_the_conversation_in_the_usual_folder(string args, string folder) =>
        (DataOf(args) ?? "").Replace('\\', '/').ShouldEndWith(folder);

    [TestCase("0")]
    [TestCase("6969 --data none")]
    public void A_server_keeps_nothing_that_has_no_port_of_its_own_or_is_told_so(string args) =>
        DataOf(args).ShouldBeNull();

    private static string? DataOf(string args)
    {
        string? data = null;
        new CommandLine((settings, _) =>
        {
            data = settings.Data;
            return Task.FromResult(0);
        }).RunAsync(args.Split(' '), TextWriter.Null, TextWriter.Null, default);
        return data;
    }

    [TestCase("10GiB", 10_737_418_240L, null)]
    [TestCase("90d", null, 90)]
    public async Task A_server_is_told_how_much_of_the_conversation_to_keep(string words, long? bytes, int? days)
    {
        var retain = new RetentionLimits();

        await new CommandLine((settings, _) =>
        {
            retain = settings.Relay.Retention;
            return Task.FromResult(0);
        }).RunAsync(["--retain", words], TextWriter.Null, TextWriter.Null, default);

        (retain.Bytes, retain.Time?.Days).ShouldBe((bytes, days));
    }

    [TestCase("seven", "'seven' is not a valid port (0–65535).")]
    [TestCase("70000", "'70000' is not a valid port (0–65535).")]
    [TestCase("65535", "Port 65535 leaves no room for the inbox port; use --inbox-port.")]
    [TestCase("7000 --inbox-port 7000", "The delivery port and the inbox port are both 7000; they must differ.")]
    [TestCase("--bind here", "'here' is not a valid IP address.")]
    [TestCase("--max-clients 0", "--max-clients must be at least 1.")]
    [TestCase("--max-clients-per-address 0", "--max-clients-per-address must be at least 1.")]
    [TestCase("--join-burst-per-address 0", "--join-burst-per-address must be at least 1.")]
    [TestCase("--join-rate-per-address few", "--join-rate-per-address is a number; 'few' is not.")]
    [TestCase("--memory-messages 9999999999", "--memory-messages must be at most 2147483647.")]
    [TestCase("--max-clients 1.5", "--max-clients is a whole number; '1.5' is not.")]
    [TestCase("--idle-timeout soon", "--idle-timeout is a duration such as 15s or 2m; 'soon' is not.")]
    [TestCase("--max-lag lots", "--max-lag is a size such as 64KiB or 32MiB; 'lots' is not.")]
    [TestCase("--colour red", "Unknown option or argument '--colour'. See --help.")]
    [TestCase("0 --idle-timeout 10s", "--idle-timeout must be longer than --keepalive-interval (15s).")]
    [TestCase("--data none check /tmp", "--data is no option of check. See --help.")]
    [TestCase("--burst", "--burst needs a value. See --help.")]
    [TestCase("0 --retain much", "--retain is a time such as 90d, or a size such as 10GiB; 'much' is not.")]
    public async Task Invalid_arguments_give_one_sentence_and_exit_code_2(string args, string sentence)
    {
        var error = new StringWriter { NewLine = "\n" };

        var exit = await ServerProgram.RunAsync(
            args.Split(' '), TextWriter.Null, error, new CancellationToken(canceled: true));

        (error.ToString(), exit).ShouldBe((sentence + "\n", 2));
    }

    [Test]
    public async Task A_folder_without_a_name_is_told()
    {
        using var error = new StringWriter { NewLine = "\n" };
        var exit = 0;

        await Should.NotThrowAsync(async () =>
            exit = await ServerProgram.RunAsync(["0", "--data", ""], TextWriter.Null, error, default));

        (exit, error.ToString()).ShouldBe((2, "--data needs a folder, or none.\n"));
    }

    [Test]
    public async Task A_port_in_use_gives_one_sentence_and_exit_code_2()
    {
        using var other = new TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();
        var port = ((System.Net.IPEndPoint)other.LocalEndpoint).Port;
        var error = new StringWriter { NewLine = "\n" };

        var exit = -1;
        await Should.NotThrowAsync(async () => exit = await ServerProgram.RunAsync(
            ["0", "--inbox-port", $"{port}"], TextWriter.Null, error, new CancellationToken(canceled: true)));

        (error.ToString(), exit).ShouldBe(($"Cannot listen on 127.0.0.1:{port}: already in use.\n", 2));
    }

    [Test]
    public async Task An_unwritable_output_gives_one_sentence()
    {
        var error = new StringWriter { NewLine = "\n" };

        var exit = await ServerProgram.RunAsync(
            ["--help"], new FullDisk(), error, new CancellationToken(canceled: true));

        (error.ToString(), exit).ShouldBe(("Cannot write output: no space left on device.\n", 1));
    }

    [Test]
    public async Task An_address_of_another_machine_is_told_as_such()
    {
        var error = new StringWriter { NewLine = "\n" };

        await ServerProgram.RunAsync(
            ["7000", "--bind", "192.0.2.1"], TextWriter.Null, error, new CancellationToken(canceled: true));

        error.ToString().ShouldBe("Cannot listen on 192.0.2.1:7000: not an address of this machine.\n");
    }

    [Test]
    public async Task The_server_prints_who_can_reach_it_and_logs_one_line_per_event()
    {
        using var stop = new CancellationTokenSource();
        using var log = new Notebook();
        var output = new FirstLine();
        var running = ServerProgram.RunAsync(["0"], output, TextWriter.Null, stop.Token, log);
        var line = await output.Written.WaitAsync(TimeSpan.FromSeconds(10));
        var ports = Regex.Match(line, @"ports (\d+) .* and (\d+) ");

        await using var ada = await ChatClient.JoinAsync(
            new RelayAddress("127.0.0.1", int.Parse(ports.Groups[1].Value), int.Parse(ports.Groups[2].Value)), "ada");
        await ada.LeaveAsync();
        await stop.CancelAsync();
        var exit = await running.WaitAsync(TimeSpan.FromSeconds(5));

        line.ShouldContain("Only this machine can reach it; --bind 0.0.0.0 opens it to others.");
        Regex.Replace(string.Join('\n', log.Lines), @"\d{4,5}", "N").ShouldBe("""
            listening on 127.0.0.1, ports N and N
            ada joined from 127.0.0.1:N (1 here)
            ada left (0 here)
            stopped
            """);
        exit.ShouldBe(0);
    }

    private sealed class FirstLine : StringWriter
    {
        private readonly TaskCompletionSource<string> _written = new();

        public Task<string> Written => _written.Task;

        public override void WriteLine(string? value) => _written.TrySetResult(value!);
    }
}
