using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Chat.Domain.Messages;
using Chat.Net.Client;

namespace Chat.Benchmarks;

/// <summary>
/// A load on the real server over loopback: so many clients, so many messages a second, for so many seconds. Every
/// client must have every message once, in order; the client itself checks every hash.
/// </summary>
internal static class LoadBenchmark
{
    public static async Task<int> RunAsync(string[] args)
    {
        var (clients, perSecond, seconds) = (Number(0, 200), Number(1, 20), Number(2, 20));

        using var server = Process.Start(new ProcessStartInfo("dotnet",
            $"exec {Path.Combine(AppContext.BaseDirectory, "Chat.Server.dll")} 0 --max-pending-per-address 256")
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        server.ErrorDataReceived += (_, _) => { };
        server.BeginErrorReadLine();
        try
        {
            var line = (await server.StandardOutput.ReadLineAsync())!;
            var ports = Regex.Match(line, @"ports (\d+) .* and (\d+) ");
            var relay = new RelayAddress(
                "127.0.0.1",
                int.Parse(ports.Groups[1].Value, CultureInfo.InvariantCulture),
                int.Parse(ports.Groups[2].Value, CultureInfo.InvariantCulture));
            server.Refresh();
            var emptyMemory = server.WorkingSet64;

            var people = new List<ChatClient>();
            for (var i = 0; i < clients; i++)
                people.Add(await ChatClient.JoinAsync(relay, $"client{i}"));
            var total = perSecond * seconds;
            var watching = people.Select(person => WatchAsync(person, total)).ToList();

            await Task.Delay(1_000);
            server.Refresh();
            var cpu = server.TotalProcessorTime;
            var clock = Stopwatch.StartNew();
            var said = new List<string>();
            for (var i = 0; i < total; i++)
            {
                var text = $"message {i} of a text that is sixty-four characters long, more or less";
                said.Add(text);
                people[i % clients].Say(text);
                var due = TimeSpan.FromSeconds((i + 1.0) / perSecond) - clock.Elapsed;
                if (due > TimeSpan.Zero)
                    await Task.Delay(due);
            }
            var lists = await Task.WhenAll(watching).WaitAsync(TimeSpan.FromSeconds(30));
            server.Refresh();
            cpu = server.TotalProcessorTime - cpu;
            var memory = server.WorkingSet64;

            var orders = lists.Select(list => string.Join('\n', list.Select(message => message.Text)))
                .Distinct()
                .ToList();
            var complete =
                lists.All(list =>
                    list.Count == total && list.Select(message => message.Id).Distinct().Count() == total);
            var everything = orders.Count == 1
                && complete
                && lists[0].Select(message => message.Text).ToHashSet().SetEquals(said);
            var deliveries = (double)total * clients;
            Console.WriteLine(
                FormattableString.Invariant($"{clients} clients, {perSecond} messages a second for {seconds} s: ")
                + FormattableString.Invariant($"{deliveries:N0} deliveries"));
            Console.WriteLine(everything
                ? "every client has every message once, in one order, every hash right"
                : "SOMETHING IS MISSING OR OUT OF ORDER");
            Console.WriteLine(
                FormattableString.Invariant($"relay: {cpu.TotalMilliseconds:N0} ms of CPU, ")
                + FormattableString.Invariant($"{cpu.TotalMicroseconds / deliveries:N2} microseconds a delivery; ")
                + FormattableString.Invariant($"memory {emptyMemory / 1048576.0:N0} MiB empty, ")
                + FormattableString.Invariant($"{memory / 1048576.0:N0} MiB after, ")
                + FormattableString.Invariant($"{(memory - emptyMemory) / 1024.0 / clients:N0} KiB a client"));
            foreach (var person in people)
                await person.DisposeAsync();
            return everything ? 0 : 1;
        }
        finally
        {
            server.Kill();
        }

        int Number(int index, int byDefault) =>
            args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : byDefault;
    }

    private static async Task<List<Said>> WatchAsync(ChatClient person, int total)
    {
        var seen = new List<Said>();
        await foreach (var next in person.Events.ReadAllAsync())
        {
            if (next is ClientEvent.MessagesAppended grew)
                seen.AddRange(
                    Enumerable.Range(grew.List.Count - grew.By, grew.By).Select(i => grew.List[i]).OfType<Said>());
            if (next is ClientEvent.Disconnected lost)
                Console.WriteLine($"{person.Nickname}: {lost.Words}");
            if (seen.Count >= total)
                break;
        }
        return seen;
    }
}
