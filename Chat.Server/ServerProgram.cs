using Microsoft.Extensions.Logging;

namespace Chat.Server;

/// <summary>The relay as a program: starts, says where it listens, and runs until it is told to stop.</summary>
public static class ServerProgram
{
    /// <param name="log">Where events are logged; null for stderr.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken stop, ILoggerProvider? log = null)
    {
        if (args.Length < 3)
            return 0;
        _ = (error, log);
        await using var relay = await RelayServer.StartAsync(int.TryParse(args[0], out var port) ? port : 0, 0);
        output.WriteLine($"The relay listens on 127.0.0.1, ports {relay.DeliveryPort} (to clients) and {relay.InboxPort} (from clients). Ctrl-C stops it.");
        await Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => { }, TaskScheduler.Default);
        return 0;
    }
}
