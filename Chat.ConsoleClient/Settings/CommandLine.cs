using System.CommandLine;
using System.CommandLine.Parsing;
using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Settings;

/// <summary>What the program may be told when it is started.</summary>
internal sealed class CommandLine
{
    /// <summary>An argument that begins with @ names no file to read arguments from.</summary>
    private static readonly ParserConfiguration _noFiles = new() { ResponseFileTokenReplacer = null };

    private readonly Argument<string?> _host = new("host")
    {
        Description = "The server: an IP address or name, or host:port; prompted for if omitted.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Argument<string?> _port = new("port")
    {
        Description = "Delivery port (default: 6969). The inbox port is the next one.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _inboxPort =
        new("--inbox-port") { Description = "Inbox port (default: delivery port + 1).", HelpName = "port" };
    private readonly Option<string?> _name =
        new("--name") { Description = "Your name in the room; prompted for if omitted.", HelpName = "name" };
    private readonly Option<bool> _plain = new("--plain") { Description = "Lines instead of a screen." };
    private readonly Option<bool> _listen =
        new("--listen") { Description = "Only print messages, until Ctrl-C." };
    private readonly Option<bool> _noBacklog =
        new("--no-backlog") { Description = "Lines begin with your own join, not with what was said before." };
    private readonly Option<bool> _times = new("--times") { Description = "Lines begin with the date and the time." };
    private readonly Option<bool> _json = new("--json") { Description = "Each message is a line of JSON." };
    private readonly Option<string?> _config =
        new("--config") { Description = "A settings file (JSON).", HelpName = "file" };
    private readonly Option<bool> _noColor = new("--no-color") { Description = "A screen without colours." };
    private readonly Option<bool> _noOutbox =
        new("--no-outbox") { Description = "Keep nothing of what is not delivered." };
    private readonly Func<string?, Preferences> _preferencesBehind;
    private readonly RootCommand _root = new("A client of the chat. With a terminal it shows a screen; "
        + "in a pipe a line in is a message and a message out is a line.");

    /// <param name="preferencesBehind">
    /// What holds where the arguments say nothing, given the file that they name.
    /// </param>
    public CommandLine(
        Func<ClientSettings, CancellationToken, Task<int>> run, Func<string?, Preferences> preferencesBehind)
    {
        _preferencesBehind = preferencesBehind;
        _root.Add(_host);
        _root.Add(_port);
        _root.Add(_inboxPort);
        _root.Add(_name);
        _root.Add(_plain);
        _root.Add(_listen);
        _root.Add(_noBacklog);
        _root.Add(_times);
        _root.Add(_noColor);
        _root.Add(_json);
        _root.Add(_config);
        _root.Add(_noOutbox);
        _root.SetAction((parsed, stop) => run(SettingsFrom(parsed), stop));
    }

    /// <exception cref="UsageException">The arguments make no sense.</exception>
    public Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken stop)
    {
        var parsed = _root.Parse(args, _noFiles);
        string?[] given = [parsed.GetValue(_host), parsed.GetValue(_port)];
        var unknown = Array.Find(given, text => text is ['-', ..])
            ?? (parsed.UnmatchedTokens is [var extra, ..] ? extra : null);
        if (unknown is not null)
            throw new UsageException($"Unknown option or argument '{unknown}'. See --help.");
        if (parsed.Errors is [var flaw, ..])
            throw new UsageException(flaw.SymbolResult is OptionResult { Tokens: [], Option.Name: var option }
                ? $"{option} needs a value. See --help."
                : flaw.Message);
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

    private ClientSettings SettingsFrom(ParseResult parsed)
    {
        var wanted = PreferencesIn(parsed).Over(_preferencesBehind(parsed.GetValue(_config)));
        var connection = new ConnectionSettings(
            wanted.Server, wanted.Name, wanted.Port ?? Port.Default, wanted.InboxPort)
        {
            Hosts = wanted.Hosts,
        };
        var lines = new LineOptions
        {
            OmitsBacklog = parsed.GetValue(_noBacklog),
            HasTimes = parsed.GetValue(_times),
            IsJson = parsed.GetValue(_json),
        };
        return new ClientSettings(connection, parsed.GetValue(_plain), parsed.GetValue(_listen), lines)
        {
            KeepsOutbox = !parsed.GetValue(_noOutbox),
            Screen = new ScreenOptions
            {
                Colors = wanted.Colors,
                Time = wanted.Time ?? default,
                Rings = wanted.Bell ?? true,
                TracksMouse = wanted.Mouse ?? false,
            },
        };
    }

    private Preferences PreferencesIn(ParseResult parsed) => new()
    {
        Server = parsed.GetValue(_host),
        Name = parsed.GetValue(_name),
        Port = PortIn(parsed.GetValue(_port)),
        InboxPort = PortIn(parsed.GetValue(_inboxPort)),
        Colors = parsed.GetValue(_noColor) ? ColorDepth.None : null,
    };

    private static int? PortIn(string? text) => text is null ? null : Port.Parse(text);
}
