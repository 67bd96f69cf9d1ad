using System.Diagnostics;
using System.Globalization;
using Chat.Benchmarks.Load;
using Chat.Net.Client;
using Chat.Specs.Net.Packets;
using FsCheck;
using FsCheck.Fluent;

namespace Chat.Benchmarks.Hostile;

/// <summary>
/// Clients that break the protocol in every way that a generator finds, before and after they join; beside them ten
/// members talk. Their texts must arrive, and hardly later than without hostile clients.
/// </summary>
internal static class HostileTest
{
    private const int Clients = 8;

    /// <summary>How many connections at most are left open, with nobody who reads them.</summary>
    private const int MaxStuck = 100;

    private static readonly TimeSpan _phase = TimeSpan.FromSeconds(10);

    /// <param name="args">
    /// How many packets, 100,000 if it is left out; and the seed of the generator, which is printed.
    /// </param>
    /// <returns>0 where nothing is lost, no bug is in the log, and the hostile clients have done it all.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var packets = args.Length > 0 ? Number(args[0]) : 100_000;
        var seed = args.Length > 1 ? Number(args[1]) : Random.Shared.Next(1_000_000);
        Console.WriteLine(FormattableString.Invariant($"seed {seed}: {packets:N0} packets"));
        using var server = await ServerProcess.StartAsync(["--data", "none", "--max-pending-per-address", "256"]);
        await using var neighbours = await Neighbours.JoinAsync(server.Address);
        await neighbours.TalkUntilAsync(Task.Delay(_phase));
        var alone = await neighbours.TalkUntilAsync(Task.Delay(_phase));
        var memory = server.Memory;

        // In a process of their own that gives way: what it costs to be hostile is not what is measured.
        using var attackers = Process.Start(
            "dotnet",
            ["exec", typeof(HostileTest).Assembly.Location, "hostile-clients", $"{server.Address.DeliveryPort}",
                $"{server.Address.InboxPort}", $"{packets}", $"{seed}"]);
        attackers.PriorityClass = ProcessPriorityClass.Idle;
        var among = await neighbours.TalkUntilAsync(attackers.WaitForExitAsync());
        await Task.Delay(_phase);

        Console.WriteLine($"alone:           {alone}");
        Console.WriteLine($"among them:      {among}");
        Console.WriteLine(neighbours.HaveEverything ? "every text has arrived" : "A TEXT IS MISSING");
        Console.WriteLine(FormattableString.Invariant(
            $"memory: {memory / 1048576.0:N0} MiB before, {server.Memory / 1048576.0:N0} MiB after"));
        Console.WriteLine($"bugs of the server's own: {server.Bugs}");
        return neighbours.HaveEverything && server.Bugs == 0 && attackers.ExitCode == 0 ? 0 : 1;
    }

    /// <summary>The hostile clients, in a process of their own.</summary>
    /// <param name="args">The two ports, how many packets, and the seed.</param>
    public static async Task<int> AttackAsync(string[] args)
    {
        var server = new RelayAddress("127.0.0.1", Number(args[0]), Number(args[1]));
        var (packets, seed) = (Number(args[2]), Number(args[3]));
        var connections = await Task.WhenAll(Enumerable.Range(0, Clients).Select(i =>
            AttackAsync(server, i, packets / Clients, seed)));
        Console.WriteLine(FormattableString.Invariant($"{connections.Sum():N0} pairs of connections"));
        return 0;
    }

    /// <returns>How many pairs of connections it took.</returns>
    private static async Task<int> AttackAsync(RelayAddress server, int who, int packets, int seed)
    {
        var stuck = new Queue<HostileClient>();
        var connections = 0;
        for (var sent = 0; sent < packets; connections++)
        {
            var random = new Rnd((ulong)seed, (ulong)((2 * ((connections * Clients) + who)) + 1));
            var client = await HostileClient.ConnectAsync(server);
            if (connections % 2 == 0)
                await client.JoinAsync($"client{who}-{connections}");
            sent += await client.SendAsync(HostilePackets.Packet.Sample(30, random, 40));
            client.End(connections / 2 % 4);
            stuck.Enqueue(client);
            if (stuck.Count > MaxStuck / Clients)
                stuck.Dequeue().Dispose();
        }
        return connections;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
