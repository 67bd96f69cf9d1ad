using Microsoft.Extensions.Logging;

namespace Chat.Server;

/// <summary>The relay as a program: starts, says where it listens, and runs until it is told to stop.</summary>
public static class ServerProgram
{
    /// <param name="log">Where events are logged; null for stderr.</param>
    /// <returns>The exit code: 0, 1 (failed while running), 2 (usage).</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken stop, ILoggerProvider? log = null)
    {
        _ = log;
        try
        {
            return await new CommandLine((settings, cancel) => RunAsync(settings, output, cancel)).RunAsync(args, output, error, stop);
        }
        catch (UsageException usage)
        {
            error.WriteLine(usage.Message);
            return 2;
        }
    }

    private static async Task<int> RunAsync(ServerSettings settings, TextWriter output, CancellationToken stop)
    {
        await using var relay = await RelayServer.StartAsync(settings);
        output.WriteLine($"The relay listens on {settings.Bind}, ports {relay.DeliveryPort} (to clients) and {relay.InboxPort} (from clients). Ctrl-C stops it.");
        await Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => { }, TaskScheduler.Default);
        return 0;
    }
}
