using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Chat.Domain.Messages;
using Chat.Net.Hosting;
using Chat.Net.Journals;
using Chat.Net.Relaying;

namespace Chat.Benchmarks;

/// <summary>
/// Kills clients again and again (SIGKILL, at random moments) while ten people type fifty texts a second at real
/// terminals, starts each again, and has it send what it asks about. Every text that had left the input line stands
/// once in the journal, and no text twice.
/// </summary>
internal static partial class ClientKillTest
{
    private const int People = 10;

    /// <param name="args">How often, 100 times if it is left out.</param>
    /// <returns>0 where nothing was lost or doubled.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var kills = args is [var named, ..] ? int.Parse(named, CultureInfo.InvariantCulture) : 100;
        var folder = Directory.CreateTempSubdirectory("kill-clients-").FullName;
        try
        {
            var people = await TypeAsync(kills, folder);
            return Judge(kills, people, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<List<Typist>> TypeAsync(int kills, string folder)
    {
        await using var relay = await Relay.StartAsync(
            RelayEndpoints.AnyOnLoopback,
            // Slower than they type, so that there is something to lose.
            new RelayOptions { Burst = 1, Rate = 4 },
            data: Path.Combine(folder, "server"));
        var people = Enumerable.Range(0, People).Select(number => new Typist(relay, folder, number)).ToList();
        await Task.WhenAll(people.Select(who => who.StartAsync()));
        var typing = people.ConvertAll(who => Task.Run(who.TypeAsync));
        for (var kill = 1; kill <= kills; kill++)
        {
            await Task.Delay(Random.Shared.Next(50, 900));
            await people[Random.Shared.Next(People)].DieAsync();
        }
        people.ForEach(who => who.IsTired = true);
        await Task.WhenAll(typing);
        // What waits is still on its way; what is lost never comes.
        for (var wait = 0; wait < 60 && LostFrom(folder, people).Count > 0; wait++)
            await Task.Delay(1_000);
        people.ForEach(who => who.Dispose());
        return people;
    }

    private static List<string> LostFrom(string folder, List<Typist> people)
    {
        var kept = TextsIn(folder).ToHashSet();
        return [.. people.SelectMany(who => who.Seen).Where(text => !kept.Contains(text))];
    }

    private static IEnumerable<string> TextsIn(string folder) =>
        Archive.Open(Path.Combine(folder, "server")).Messages.OfType<Said>().Select(said => said.Text);

    private static int Judge(int kills, List<Typist> people, string folder)
    {
        var kept = TextsIn(folder).ToList();
        var lost = LostFrom(folder, people);
        var doubled = kept.Count - kept.Distinct().Count();
        var asked = people.Sum(who => who.Questions);
        Console.WriteLine(
            $"{kills} clients killed, {kept.Count} texts in the journal: {doubled} stand twice, "
                + $"{lost.Count} are lost that were on a screen; asked about {asked} times");
        return lost.Count + doubled == 0 ? 0 : 1;
    }

    [GeneratedRegex("/send says it now")]
    private static partial Regex Question();

    /// <summary>Somebody at a terminal of their own.</summary>
    private sealed class Typist(Relay relay, string folder, int number) : IDisposable
    {
        private readonly SemaphoreSlim _atKeys = new(1);
        private PseudoTerminal? _terminal;

        /// <summary>What has left the input line.</summary>
        public List<string> Seen { get; } = [];

        /// <summary>How often it was asked about what was not delivered.</summary>
        public int Questions { get; private set; }

        public bool IsTired { get; set; }

        private string Name => $"guest{number}";

        public async Task StartAsync()
        {
            var client = Path.Combine(AppContext.BaseDirectory, "Chat.ConsoleClient.dll");
            _terminal = new PseudoTerminal(
                $"XDG_DATA_HOME={Path.Combine(folder, Name)} dotnet exec {client} 127.0.0.1 {relay.DeliveryPort} "
                    + $"--inbox-port {relay.InboxPort} --name {Name}");
            if (!await _terminal.TryShowAsync(Question(), TimeSpan.FromSeconds(3)))
                return;
            Questions++;
            _terminal.Types("/send\r");
        }

        public async Task TypeAsync()
        {
            for (var i = 0; !IsTired; i++)
            {
                await Task.Delay(200);
                await _atKeys.WaitAsync();
                var text = $"{Name}-{i}.";
                _terminal!.Types($"{text}\r");
                // Behind the prompt it is still in the input line.
                if (await _terminal.TryShowAsync(new Regex($"(?<!> ){text}"), TimeSpan.FromSeconds(5)))
                    Seen.Add(text);
                _atKeys.Release();
            }
        }

        /// <summary>The client is killed, whatever it is doing, and started again.</summary>
        public async Task DieAsync()
        {
            using var kill = Process.Start("pkill", ["-KILL", "-f", $"^dotnet exec .* --name {Name}$"]);
            await kill.WaitForExitAsync();
            await _atKeys.WaitAsync();
            _terminal!.Dispose();
            await StartAsync();
            _atKeys.Release();
        }

        public void Dispose()
        {
            _terminal?.Dispose();
            _atKeys.Dispose();
        }
    }
}
