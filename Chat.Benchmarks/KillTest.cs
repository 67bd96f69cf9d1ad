using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Chat.Domain.Messages;
using Chat.Net.Client;
using Chat.Net.Journals;

namespace Chat.Benchmarks;

/// <summary>
/// Kills a server again and again (SIGKILL, at random moments) while ten clients say fifty texts a second, and checks
/// that every text stands once in the journal and in every client, in one order.
/// </summary>
internal static class KillTest
{
    private const int Clients = 10;

    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(200);

    private static readonly ClientOptions _impatient = new()
    {
        FirstRetryDelay = TimeSpan.FromMilliseconds(20),
        MaxRetryDelay = TimeSpan.FromMilliseconds(200),
    };

    /// <param name="args">How often, 100 times if it is left out.</param>
    /// <returns>0 where nothing was lost.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var kills = args is [var named, ..] ? int.Parse(named, CultureInfo.InvariantCulture) : 100;
        var folder = Directory.CreateTempSubdirectory("kill-").FullName;
        var ports = (Delivery: FreePort(), Inbox: FreePort());
        var server = await StartAsync(folder, ports);
        try
        {
            var address = new RelayAddress("127.0.0.1", ports.Delivery, ports.Inbox);
            var guests = new List<Guest>();
            for (var i = 0; i < Clients; i++)
                guests.Add(await Guest.JoinAsync(address, i));
            for (var kill = 1; kill <= kills; kill++)
            {
                await Task.Delay(Random.Shared.Next(50, 900));
                server.Kill();
                await server.WaitForExitAsync();
                server = await StartAsync(folder, ports);
            }
            foreach (var guest in guests)
                await guest.StopTalkingAsync();
            return Judge(kills, guests, Archive.Open(folder));
        }
        finally
        {
            server.Kill();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Judge(int kills, List<Guest> guests, Archive archive)
    {
        var kept = archive.Messages.OfType<Said>().Select(said => said.Text).ToList();
        var said = guests.Sum(guest => guest.Said);
        var isWhole = kept.Count == said && kept.Distinct().Count() == said;
        var isSame = guests.TrueForAll(guest => guest.Read.SequenceEqual(kept.TakeLast(guest.Read.Count)));
        Console.WriteLine(
            $"{kills} kills, {said} texts: {kept.Count} in the journal, {kept.Distinct().Count()} of them different; "
                + $"every client has them in this order: {(isSame ? "yes" : "no")}");
        return isWhole && isSame ? 0 : 1;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<Process> StartAsync(string folder, (int Delivery, int Inbox) ports)
    {
        var server = Path.Combine(AppContext.BaseDirectory, "Chat.Server.dll");
        var process = Process.Start(new ProcessStartInfo(
            "dotnet",
            [
                server, $"{ports.Delivery}", "--inbox-port", $"{ports.Inbox}", "--data", folder, "--burst", "1000",
                "--rate", "1000",
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        await process.StandardOutput.ReadLineAsync();
        return process;
    }

    /// <summary>Somebody who talks, and remembers what they read.</summary>
    private sealed class Guest
    {
        private readonly ChatClient _client;
        private readonly ConcurrentQueue<string> _read = [];
        private readonly Task _talking;
        private volatile bool _isEnough;

        private Guest(ChatClient client, int number)
        {
            _client = client;
            _talking = TalkAsync(number);
            _ = ReadAsync();
        }

        public int Said { get; private set; }

        public IReadOnlyList<string> Read => [.. _read];

        public static async Task<Guest> JoinAsync(RelayAddress address, int number) =>
            new(await ChatClient.JoinAsync(address, $"guest{number}", _impatient), number);

        /// <summary>Says no more, and waits until all is delivered, and what the others said has come.</summary>
        public async Task StopTalkingAsync()
        {
            _isEnough = true;
            await _talking;
            for (var wait = 0; _client.Undelivered.Count > 0 && wait < 300; wait++)
                await Task.Delay(100);
            await Task.Delay(1_000);
        }

        private async Task TalkAsync(int number)
        {
            for (; !_isEnough; Said++)
            {
                _client.Say($"{number}: {Said}");
                await Task.Delay(_pause);
            }
        }

        private async Task ReadAsync()
        {
            await foreach (var happened in _client.Events.ReadAllAsync())
            {
                if (happened is not ClientEvent.MessagesAppended appended)
                    continue;
                foreach (var said in appended.List.Newest(appended.By).OfType<Said>())
                    _read.Enqueue(said.Text);
            }
        }
    }
}
