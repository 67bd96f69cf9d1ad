using System.CommandLine;
using System.Globalization;
using System.Net;
using Chat.Net.Hosting;
using Chat.Net.Relaying;

namespace Chat.Server;

/// <summary>What the program may be told when it is started.</summary>
internal sealed class CommandLine
{
    /// <summary>An argument that begins with @ names no file to read arguments from.</summary>
    private static readonly ParserConfiguration _noFiles = new() { ResponseFileTokenReplacer = null };

    private readonly Argument<string> _port = new("port")
    {
        Description = "The delivery port: to clients. The inbox port, from clients, is the next one.",
        DefaultValueFactory = _ => "6969",
    };

    private readonly Option<string?> _inboxPort =
        new("--inbox-port") { Description = "The inbox port, when it is not the next one.", HelpName = "port" };

    private readonly Option<string> _bind = new("--bind")
    {
        Description = "The address to listen on. 0.0.0.0 or :: opens the relay to everyone who can reach this machine.",
        HelpName = "address",
        DefaultValueFactory = _ => "127.0.0.1",
    };

    private readonly List<(Option<string> Option, Unit Unit, Func<RelayOptions, double, RelayOptions> Apply)> _limits =
        [];
    private readonly RootCommand _root =
        new("The relay of a chat: keeps the room's one list of messages and relays it to every client.");

    public CommandLine(Func<ServerSettings, CancellationToken, Task<int>> run)
    {
        _root.Add(_port);
        _root.Add(_inboxPort);
        _root.Add(_bind);
        var defaults = new RelayOptions();
        Limit(
            "--max-clients",
            "The most clients in the room.",
            defaults.MaxClients,
            (o, n) => o with { MaxClients = (int)n });
        Limit(
            "--max-pending",
            "The most connections that have not joined.",
            defaults.MaxPending,
            (o, n) => o with { MaxPending = (int)n });
        Limit(
            "--max-pending-per-address",
            "The most of them from one address.",
            defaults.MaxPendingPerAddress,
            (o, n) => o with { MaxPendingPerAddress = (int)n });
        Limit(
            "--join-timeout",
            "The time that a connection may take to join.",
            defaults.JoinTimeout.TotalSeconds,
            (o, n) => o with { JoinTimeout = TimeSpan.FromSeconds(n) },
            Unit.Duration);
        Limit(
            "--keepalive-interval",
            "The time between keepalives.",
            defaults.KeepaliveInterval.TotalSeconds,
            (o, n) => o with { KeepaliveInterval = TimeSpan.FromSeconds(n) },
            Unit.Duration);
        Limit(
            "--idle-timeout",
            "The time of silence after which a client is disconnected.",
            defaults.IdleTimeout.TotalSeconds,
            (o, n) => o with { IdleTimeout = TimeSpan.FromSeconds(n) },
            Unit.Duration);
        Limit(
            "--name-hold",
            "The time for which a disconnected client's name is kept.",
            defaults.NameHold.TotalSeconds,
            (o, n) => o with { NameHold = TimeSpan.FromSeconds(n) },
            Unit.Duration);
        Limit(
            "--max-lag",
            "How far a client may lag behind.",
            defaults.MaxLag,
            (o, n) => o with { MaxLag = (long)n },
            Unit.Size);
        Limit(
            "--stall-timeout",
            "The time for which a client that is catching up may read nothing.",
            defaults.StallTimeout.TotalSeconds,
            (o, n) => o with { StallTimeout = TimeSpan.FromSeconds(n) },
            Unit.Duration);
        Limit("--burst", "Texts of one client read at once.", defaults.Burst, (o, n) => o with { Burst = (int)n });
        Limit("--rate", "Texts of one client read a second after that.", defaults.Rate, (o, n) => o with { Rate = n });
        Limit(
            "--memory-messages",
            "Messages kept in memory.",
            defaults.Log.MemoryMessages,
            (o, n) => o with { Log = o.Log with { MemoryMessages = (int)n } });
        Limit(
            "--memory-bytes",
            "How much of the messages is kept in memory.",
            defaults.Log.MemoryBytes,
            (o, n) => o with { Log = o.Log with { MemoryBytes = (long)n } },
            Unit.Size);
        Limit(
            "--backlog-messages",
            "The most messages that a newcomer gets.",
            defaults.Log.BacklogMessages,
            (o, n) => o with { Log = o.Log with { BacklogMessages = (int)n } });
        Limit(
            "--backlog-bytes",
            "The most that a newcomer gets.",
            defaults.Log.BacklogBytes,
            (o, n) => o with { Log = o.Log with { BacklogBytes = (long)n } },
            Unit.Size);
        _root.SetAction((parsed, stop) => run(SettingsFrom(parsed), stop));
    }

    /// <exception cref="UsageException">The arguments make no sense.</exception>
    public Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken stop)
    {
        var parsed = _root.Parse(args, _noFiles);
        var unknown = parsed.GetValue(_port) is ['-', ..] option ? option
            : parsed.UnmatchedTokens is [var first, ..] ? first
            : null;
        if (unknown is not null)
            throw new UsageException($"There is no option or argument '{unknown}'; --help lists what there is.");
        if (parsed.Errors is [var flaw, ..])
            throw new UsageException(flaw.Message);
        // The host owns the signals, so the library's own termination timeout is off; errors are told our way.
        return parsed.InvokeAsync(
            new InvocationConfiguration
            {
                Output = output,
                Error = error,
                ProcessTerminationTimeout = null,
                EnableDefaultExceptionHandler = false,
            },
            stop);
    }

    private void Limit(
        string name,
        string description,
        double byDefault,
        Func<RelayOptions, double, RelayOptions> apply,
        Unit? unit = null)
    {
        var measure = unit ?? Unit.Number;
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = measure.Name,
            DefaultValueFactory = _ => measure.Write(byDefault),
        };
        _root.Add(option);
        _limits.Add((option, measure, apply));
    }

    private ServerSettings SettingsFrom(ParseResult parsed)
    {
        var delivery = PortIn(parsed.GetValue(_port)!);
        var inbox = parsed.GetValue(_inboxPort) is { } named ? PortIn(named) : delivery == 0 ? 0 : delivery + 1;
        if (inbox > IPEndPoint.MaxPort)
            throw new UsageException(
                $"The inbox port would be {inbox}; name one with --inbox-port, a number from 0 to 65535.");
        if (inbox == delivery && inbox != 0)
            throw new UsageException($"The delivery port and the inbox port are both {inbox}; they must differ.");
        var bind = parsed.GetValue(_bind)!;
        if (!IPAddress.TryParse(bind, out var address))
            throw new UsageException(
                $"'{bind}' is no address to bind to: name an IP address of this machine, "
                + "such as 127.0.0.1, 0.0.0.0 or ::.");
        var options = _limits.Aggregate(
            new RelayOptions(), (so, limit) => limit.Apply(so, QuantityIn(parsed, limit.Option, limit.Unit)));
        return new ServerSettings(new RelayEndpoints(address, delivery, inbox), options);
    }

    private static int PortIn(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort
            ? port
            : throw new UsageException($"'{text}' is no port: a port is a number from 0 to 65535.");

    private static double QuantityIn(ParseResult parsed, Option<string> option, Unit unit)
    {
        var text = parsed.GetValue(option)!;
        return unit.Parse(text) is { } quantity && quantity >= 1 && quantity <= unit.Most
            ? quantity
            : throw new UsageException($"{option.Name} is {unit.Description}; '{text}' is not.");
    }
}
