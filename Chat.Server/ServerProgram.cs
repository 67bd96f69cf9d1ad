using System.Net.Sockets;
using Chat.Domain.Text;
using Chat.Net.Hosting;
using Chat.Net.Journals;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Chat.Server;

/// <summary>The relay as a program: starts, says where it listens, and runs until it is told to stop.</summary>
internal static class ServerProgram
{
    /// <param name="log">Where events are logged; null for stderr.</param>
    /// <param name="started">Is told that the relay listens and has read what was kept.</param>
    /// <returns>The exit code: 0, 1 (failed while running), 2 (usage).</returns>
    public static async Task<int> RunAsync(
        string[] args, TextWriter output, TextWriter error, CancellationToken stop, ILoggerProvider? log = null,
        Action? started = null)
    {
        try
        {
            return await new CommandLine((settings, cancel) => RunAsync(settings, output, log, started, cancel))
                .RunAsync(args, output, error, stop);
        }
        catch (JournalException damage) when (damage.IsDamage)
        {
            error.WriteLine($"{damage.Message} The command repair saves what is before it.");
            return 2;
        }
        catch (Exception mistake) when (mistake is UsageException or JournalException)
        {
            error.WriteLine(mistake.Message);
            return 2;
        }
        catch (IOException broken)
        {
            error.WriteLine($"Cannot write output: {Clause.Of(broken.Message)}.");
            return 1;
        }
    }

    private static async Task<int> RunAsync(
        ServerSettings settings, TextWriter output, ILoggerProvider? log, Action? started, CancellationToken stop)
    {
        using var loggers = LoggerFactory.Create(logging => AddTo(logging, log));
        var journal = new RelayLog(loggers.CreateLogger("relay"));
        await using (var relay = await StartAsync(settings, journal))
        {
            journal.Write($"listening on {settings.Where.Address}, ports {relay.DeliveryPort} and {relay.InboxPort}");
            output.WriteLine(Banner.Of(
                settings.Where.Address, relay.DeliveryPort, relay.InboxPort, settings.Data));
            started?.Invoke();
            await Task.WhenAny(Task.Delay(Timeout.Infinite, stop), relay.Ended);
            if (relay.Ended.Exception?.InnerException is { } broken)
            {
                journal.Write($"stopped: cannot write to {settings.Data}: {broken.Message}");
                return 1;
            }
        }
        journal.Write("stopped");
        return 0;
    }

    /// <exception cref="UsageException">A port cannot be listened on.</exception>
    /// <exception cref="JournalException">The folder cannot be used.</exception>
    private static async Task<Relay> StartAsync(ServerSettings settings, RelayLog journal)
    {
        try
        {
            return await Relay.StartAsync(settings.Where, settings.Relay, report: journal.Write, data: settings.Data);
        }
        catch (CannotListenException refusal)
        {
            var words = refusal.Error switch
            {
                SocketError.AddressAlreadyInUse => "already in use",
                SocketError.AddressNotAvailable => "not an address of this machine",
                _ => Clause.Of(refusal.Message),
            };
            throw new UsageException($"Cannot listen on {refusal.Where}: {words}.");
        }
    }

    /// <summary>The logger looks at the output for this, but what it writes goes to the error stream.</summary>
    private static LoggerColorBehavior ColorsOfErrors() =>
        Console.IsErrorRedirected ? LoggerColorBehavior.Disabled : LoggerColorBehavior.Default;

    private static void AddTo(ILoggingBuilder logging, ILoggerProvider? log)
    {
        if (log is not null)
            logging.AddProvider(log);
        else
            logging.AddSimpleConsole(console =>
                    (console.SingleLine, console.TimestampFormat, console.ColorBehavior) =
                        (true, "yyyy-MM-dd HH:mm:ss ", ColorsOfErrors()))
                .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
