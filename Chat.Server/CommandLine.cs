using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using Chat.Net.Hosting;
using Chat.Net.Logs;
using Chat.Net.Relaying;

namespace Chat.Server;

/// <summary>What the program may be told when it is started.</summary>
internal sealed class CommandLine
{
    /// <summary>An argument that begins with @ names no file to read arguments from.</summary>
    private static readonly ParserConfiguration _noFiles = new() { ResponseFileTokenReplacer = null };

    private readonly Argument<string> _port = new("port")
    {
        Description = "Delivery port, to clients. The inbox port, from clients, is the next one.",
        DefaultValueFactory = _ => "6969",
    };

    private readonly Option<string?> _inboxPort =
        new("--inbox-port") { Description = "Inbox port (default: delivery port + 1).", HelpName = "port" };

    private readonly Option<string> _bind = new("--bind")
    {
        Description = "IP address to listen on. 0.0.0.0 or :: opens the server to everyone who can reach this machine.",
        HelpName = "address",
        DefaultValueFactory = _ => "127.0.0.1",
    };

    private readonly Option<string?> _data = new("--data")
    {
        Description = "Where the conversation is kept; none for nowhere. (default: relay-<port> in your data folder)",
        HelpName = "folder",
    };

    private readonly Option<string?> _retain = new("--retain")
    {
        Description = "How much of the conversation is kept: a time, e.g. 90d, or a size, e.g. 10GiB. (default: all)",
        HelpName = "time|size",
    };

    private readonly IReadOnlyList<(RelayLimit Limit, Option<string> Option)> _limits =
        [.. RelayLimit.All.Select(limit => (limit, OptionOf(limit)))];
    private readonly RootCommand _root =
        new("The server of a chat: keeps the room's one list of messages and relays it to every client.");

    public CommandLine(Func<ServerSettings, CancellationToken, Task<int>> run)
    {
        _root.Add(_port);
        _root.Add(_inboxPort);
        _root.Add(_bind);
        _root.Add(_data);
        _root.Add(_retain);
        foreach (var (_, option) in _limits)
            _root.Add(option);
        _root.Add(ArchiveCommands.Check());
        _root.Add(ArchiveCommands.Export());
        _root.Add(ArchiveCommands.Repair());
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
            throw new UsageException($"Unknown option or argument '{unknown}'. See --help.");
        if (parsed.Errors is [var flaw, ..])
            throw new UsageException(flaw.SymbolResult is OptionResult { Tokens: [], Option.Name: var needy }
                ? $"{needy} needs a value. See --help."
                : flaw.Message);
        var misplaced = _root.Options.FirstOrDefault(option =>
            !option.Recursive && parsed.GetResult(option) is { Implicit: false });
        if (parsed.CommandResult.Command is var command && command != _root && misplaced is not null)
            throw new UsageException($"{misplaced.Name} is no option of {command.Name}. See --help.");
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

    private static Option<string> OptionOf(RelayLimit limit) => new(limit.Name)
    {
        Description = limit.Description,
        HelpName = limit.Unit.Name,
        DefaultValueFactory = _ => limit.Unit.Write(limit.Get(new RelayOptions())),
    };

    private ServerSettings SettingsFrom(ParseResult parsed)
    {
        var delivery = PortIn(parsed.GetValue(_port)!);
        var inbox = parsed.GetValue(_inboxPort) is { } named ? PortIn(named) : delivery == 0 ? 0 : delivery + 1;
        if (inbox > IPEndPoint.MaxPort)
            throw new UsageException($"Port {delivery} leaves no room for the inbox port; use --inbox-port.");
        if (inbox == delivery && inbox != 0)
            throw new UsageException($"The delivery port and the inbox port are both {inbox}; they must differ.");
        var bind = parsed.GetValue(_bind)!;
        if (!IPAddress.TryParse(bind, out var address))
            throw new UsageException($"'{bind}' is not a valid IP address.");
        var options = _limits.Aggregate(
            new RelayOptions(),
            (so, limit) => limit.Limit.With(
                so, limit.Limit.Unit.Read(limit.Option.Name, parsed.GetValue(limit.Option)!)));
        if (options.IdleTimeout <= options.KeepaliveInterval)
            throw new UsageException("--idle-timeout must be longer than --keepalive-interval "
                + $"({Unit.Duration.Write(options.KeepaliveInterval.TotalSeconds)}).");
        options = options with { Retention = RetentionIn(parsed.GetValue(_retain)) };
        return new ServerSettings(
            new RelayEndpoints(address, delivery, inbox), options, DataOf(parsed.GetValue(_data), delivery));
    }

    private static RetentionLimits RetentionIn(string? retain) => retain switch
    {
        null => new RetentionLimits(),
        _ when Unit.Size.Parse(retain) is not null =>
            new RetentionLimits(Bytes: (long)Unit.Size.Read("--retain", retain)),
        _ when Unit.Duration.Parse(retain) is not null =>
            new RetentionLimits(Time: TimeSpan.FromSeconds(Unit.Duration.Read("--retain", retain))),
        _ => throw new UsageException(
            $"--retain is a time such as 90d, or a size such as 10GiB; '{retain}' is not."),
    };

    private static string? DataOf(string? named, int port) => named switch
    {
        "none" => null,
        "" => throw new UsageException("--data needs a folder, or none."),
        null => port == 0 ? null : UsualFolder(port),
        _ => named,
    };

    private static string UsualFolder(int port) => Path.Combine(
        Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "tddchat",
        $"relay-{port}");

    private static int PortIn(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort
            ? port
            : throw new UsageException($"'{text}' is not a valid port (0–65535).");
}
