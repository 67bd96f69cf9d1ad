using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Chat.Net.Client;
using Chat.Net.Hosting;
using Chat.Net.Logs;
using Chat.Net.Relaying;

namespace Chat.Benchmarks;

/// <summary>
/// What somebody at a screen waits for, measured on the real program in a pseudo terminal: its start, and a key on the
/// screen with a long conversation loaded.
/// </summary>
internal static class ScreenBenchmark
{
    private const int Starts = 20;
    private const int Keys = 500;

    public static async Task<int> RunAsync(string[] args)
    {
        var client = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "Chat.ConsoleClient.dll");
        var messages = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1_000_000;
        const long NoLimit = 1L << 40;
        await using var relay = await Relay.StartAsync(
            RelayEndpoints.AnyOnLoopback,
            new RelayOptions
            {
                Burst = 1_000_000,
                Rate = 1_000_000,
                MaxLag = NoLimit,
                Log = new LogLimits
                {
                    MemoryMessages = messages * 2,
                    MemoryBytes = NoLimit,
                    BacklogMessages = messages * 2,
                    BacklogBytes = NoLimit,
                },
            });
        var command = $"{(client.EndsWith(".dll", StringComparison.Ordinal) ? "dotnet exec " : "")}{client} "
            + $"127.0.0.1 {relay.DeliveryPort} --inbox-port {relay.InboxPort}";

        var nothing = new List<double>();
        var starts = new List<double>();
        for (var i = 0; i < Starts; i++)
        {
            nothing.Add(await TimeToShowAsync("echo nothing; sleep 1", "nothing"));
            starts.Add(await TimeToShowAsync($"{command} --name ada{i}", " here"));
        }
        Report("a terminal that shows one word", nothing);
        Report("the first screen", starts);

        await FillAsync(relay, messages);
        // The relay, and who filled it, live in this process: what they leave behind is not the client's to wait for.
        GC.Collect();
        GCSettings.LatencyMode = GCLatencyMode.SustainedLowLatency;
        using var terminal = new PseudoTerminal($"{command} --name ada");
        await terminal.ShowsAsync($"message {messages - 1} ");
        Report($"a key, with {messages:N0} messages loaded", await TypeAsync(terminal, '\u1e00', () => false));
        var memory = PseudoTerminal.MemoryOf($"{command} --name ada");
        Console.WriteLine(FormattableString.Invariant($"memory then: {memory / 1024} MiB"));
        var flood = FillAsync(relay, messages);
        Report("a key, while the room floods", await TypeAsync(terminal, '\ua000', () => flood.IsCompleted));
        await flood;
        return 0;
    }

    /// <summary>How long each key takes, typed one after another until something ends.</summary>
    /// <param name="first">The first of the letters, which nothing else on the screen has.</param>
    private static async Task<List<double>> TypeAsync(PseudoTerminal terminal, char first, Func<bool> isOver)
    {
        var times = new List<double>();
        while (times.Count < Keys && !isOver())
        {
            await Task.Delay(25);
            var letter = (char)(first + times.Count);
            var typed = Stopwatch.GetTimestamp();
            terminal.Types(letter);
            await terminal.ShowsAsync(letter.ToString());
            times.Add(Stopwatch.GetElapsedTime(typed).TotalMilliseconds);
        }
        return times;
    }

    private static async Task<double> TimeToShowAsync(string command, string text)
    {
        var start = Stopwatch.GetTimestamp();
        using var terminal = new PseudoTerminal(command);
        await terminal.ShowsAsync(text);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>Somebody says so much, and goes.</summary>
    private static async Task FillAsync(Relay relay, int messages)
    {
        await using var grace = await ChatClient.JoinAsync(
            new RelayAddress("127.0.0.1", relay.DeliveryPort, relay.InboxPort), "grace");
        var heard = 0;
        for (var said = 0; heard < messages;)
        {
            for (; said < messages && said - heard < 1_000; said++)
                grace.Say($"message {said} of a text that is sixty-four characters long, more or less");
            if (await grace.Events.ReadAsync() is ClientEvent.Delivered)
                heard++;
        }
        await grace.LeaveAsync();
    }

    private static void Report(string what, List<double> times)
    {
        times.Sort();
        Console.WriteLine(
            FormattableString.Invariant($"{what}: median {times[times.Count / 2]:N1} ms, ")
            + FormattableString.Invariant($"99 % within {times[times.Count * 99 / 100]:N1} ms"));
    }
}
