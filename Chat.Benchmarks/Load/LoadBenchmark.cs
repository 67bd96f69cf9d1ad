using System.Diagnostics;
using System.Globalization;

namespace Chat.Benchmarks.Load;

/// <summary>
/// A load on the real server over loopback: so many clients, so many messages a second, for so many seconds, after a
/// while to warm up. Every client must have every message once, in order; the client itself checks every hash.
/// </summary>
/// <remarks>
/// A delivery takes from the moment when the author's client is asked to say it until the event in another one, all of
/// them in this process: the clients' work is in it, as well as the relay's.
/// </remarks>
internal static class LoadBenchmark
{
    private const int WarmUpSeconds = 5;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    /// <param name="args">
    /// How many clients, messages a second and seconds; then options of the server (`--data FOLDER`).
    /// </param>
    /// <returns>0 where every client has everything.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var (clients, perSecond, seconds) = (Number(0, 200), Number(1, 20), Number(2, 20));
        var (warmUp, total) = (perSecond * WarmUpSeconds, perSecond * (WarmUpSeconds + seconds));

        using var server = await ServerProcess.StartAsync(["--max-pending-per-address", "256", .. args.Skip(3)]);
        var emptyMemory = server.Memory;
        var clock = Stopwatch.StartNew();
        var people = new List<LoadClient>();
        for (var i = 0; i < clients; i++)
            people.Add(await LoadClient.JoinAsync(server.Address, $"client{i}", clock));
        var receiving = Task.WhenAll(people.Select(person => person.ReceiveAsync(total)));

        var saidAt = new Dictionary<string, TimeSpan>();
        await SayAsync(0, warmUp);
        saidAt.Clear();
        var cpu = server.ProcessorTime;
        await SayAsync(warmUp, total);
        await receiving.WaitAsync(_patience);
        cpu = server.ProcessorTime - cpu;
        var memory = server.Memory;

        var isWhole = IsWhole(people, total);
        var deliveries = people.SelectMany(person => person.Received)
            .Where(received => saidAt.ContainsKey(received.Said.Id))
            .Select(received => received.At - saidAt[received.Said.Id])
            .ToList();
        Console.WriteLine(
            FormattableString.Invariant($"{clients} clients, {perSecond} messages a second for {seconds} s ")
            + FormattableString.Invariant($"after {WarmUpSeconds} s to warm up: {deliveries.Count:N0} deliveries"));
        Console.WriteLine(isWhole
            ? "every client has every message once, in one order, every hash right"
            : "SOMETHING IS MISSING OR OUT OF ORDER");
        Console.WriteLine($"a delivery: {new Percentiles(deliveries)}");
        Console.WriteLine(
            FormattableString.Invariant($"relay: {cpu.TotalMilliseconds:N0} ms of CPU, ")
            + FormattableString.Invariant($"{cpu.TotalMicroseconds / deliveries.Count:N2} microseconds a delivery; ")
            + FormattableString.Invariant($"memory {emptyMemory / 1048576.0:N0} MiB empty, ")
            + FormattableString.Invariant($"{memory / 1048576.0:N0} MiB after, ")
            + FormattableString.Invariant($"{(memory - emptyMemory) / 1024.0 / clients:N0} KiB a client"));
        foreach (var person in people)
            await person.DisposeAsync();
        return isWhole ? 0 : 1;

        int Number(int index, int byDefault) =>
            args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : byDefault;

        async Task SayAsync(int from, int to)
        {
            var begin = clock.Elapsed;
            for (var i = from; i < to; i++)
            {
                var id = IdOf(i);
                saidAt[id] = clock.Elapsed;
                people[i % clients].Say(id, TextOf(i));
                var due = begin + TimeSpan.FromSeconds((i + 1.0 - from) / perSecond) - clock.Elapsed;
                if (due > TimeSpan.Zero)
                    await Task.Delay(due);
            }
        }
    }

    /// <summary>As long as an id that the client makes.</summary>
    private static string IdOf(int number) => number.ToString("d32", CultureInfo.InvariantCulture);

    private static string TextOf(int number) =>
        $"message {number} of a text that is sixty-four characters long, more or less";

    private static bool IsWhole(List<LoadClient> people, int total) =>
        people.TrueForAll(person => person.Texts.SequenceEqual(people[0].Texts))
            && people[0].Received.Count == total
            && people[0].Texts.ToHashSet().SetEquals(Enumerable.Range(0, total).Select(TextOf));
}
