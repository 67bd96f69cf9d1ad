using System.Diagnostics;
using System.Globalization;
using Chat.Domain.Messages;
using Chat.Net.Journals;
using Chat.Net.Logs;

namespace Chat.Benchmarks;

/// <summary>
/// Measures how long a server takes to listen, and how much memory it has then: with a history of many messages, and
/// with none.
/// </summary>
internal static class StartBenchmark
{
    private const int TurnLength = 1_000;

    /// <param name="args">How many messages, 10 million if it is left out; the path of a published server.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        var count = args is [var named, ..] ? long.Parse(named, CultureInfo.InvariantCulture) : 10_000_000;
        var server = args is [_, var path] ? path : Path.Combine(AppContext.BaseDirectory, "Chat.Server.dll");
        var folder = Directory.CreateTempSubdirectory("start-").FullName;
        try
        {
            foreach (var messages in new[] { 0, count })
            {
                var data = Path.Combine(folder, messages.ToString(CultureInfo.InvariantCulture));
                Fill(data, messages);
                await StartAsync(server, data);
                Console.WriteLine($"{messages:N0} messages, {BytesIn(data) >> 20:N0} MiB:");
                foreach (var _ in Enumerable.Range(0, 5))
                    Console.WriteLine(await StartAsync(server, data));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
        return 0;
    }

    private static void Fill(string data, long count)
    {
        using var journal = Journal.Open(new DiskFolder(data));
        var log = new UpdateLog(journal.Past.After, new LogLimits());
        for (var number = 1L; number <= count; number += TurnLength)
        {
            var turn = log.Encode([.. Enumerable.Range(0, TurnLength).Select(i => SaidAs(number + i))]);
            journal.Write(turn);
            foreach (var update in turn)
                log.Append(update);
        }
    }

    private static Said SaidAs(long number) => new(
        number, new Instant(1_790_000_000_000 + number), $"guest{number % 100}", $"message {number}", $"{number}",
        new Instant(1_790_000_000_000 + number));

    private static long BytesIn(string data) => new DirectoryInfo(data).EnumerateFiles().Sum(file => file.Length);

    private static async Task<string> StartAsync(string server, string data)
    {
        var begin = Stopwatch.GetTimestamp();
        string[] command = server.EndsWith(".dll", StringComparison.Ordinal) ? ["dotnet", server] : [server];
        using var process = Process.Start(new ProcessStartInfo(command[0], [.. command[1..], "0", "--data", data])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        await process.StandardOutput.ReadLineAsync();
        var listens = Stopwatch.GetElapsedTime(begin);
        process.Refresh();
        var memory = process.WorkingSet64;
        process.Kill();
        await process.WaitForExitAsync();
        return $"  listens after {listens.TotalMilliseconds:N0} ms, with {memory >> 20:N0} MiB";
    }
}
