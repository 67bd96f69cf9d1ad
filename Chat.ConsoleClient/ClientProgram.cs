using Chat.ConsoleClient.Keeping;
using Chat.ConsoleClient.Login;
using Chat.ConsoleClient.Settings;
using Chat.ConsoleClient.Terminal;
using Chat.Domain.Text;
using Chat.Net.Client;

namespace Chat.ConsoleClient;

/// <summary>The client as a program.</summary>
internal static class ClientProgram
{
    /// <param name="openTerminal">Gives the screen; null where input or output is piped.</param>
    /// <param name="isInputTerminal">Whether a person types, rather than a program.</param>
    /// <param name="variable">Gives the value of an environment variable; null where there is none.</param>
    /// <param name="usual">Where a person's files are; null for nowhere.</param>
    /// <returns>The exit code: 0, 1 (failed while running), 2 (usage).</returns>
    public static async Task<int> RunAsync(
        string[] args,
        TextReader input,
        TextWriter output,
        TextWriter error,
        Func<ITerminal>? openTerminal,
        CancellationToken stop,
        bool isInputTerminal = false,
        Func<string, string?>? variable = null,
        UsualPlaces? usual = null)
    {
        try
        {
            var commandLine = new CommandLine(
                (settings, cancel) => openTerminal is not null && !settings.WantsLines
                    ? ChatAsync(settings, error, openTerminal, OutboxFolder(settings, usual), cancel)
                    : isInputTerminal ? TypeLinesAsync(
                        settings, input, output, error, OutboxFolder(settings, usual), cancel)
                    : PipeLinesAsync(settings, input, output, error, cancel),
                file => EnvironmentPreferences.Of(variable ?? (_ => null))
                    .Over((file ?? usual?.SettingsFile) is { } path ? SettingsFile.Read(path) : new()));
            return await commandLine.RunAsync(args, output, error, stop);
        }
        catch (UsageException usage)
        {
            await error.WriteLineAsync(usage.Message);
            return 2;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 1;
        }
        catch (JoinFailedException refusal)
        {
            await error.WriteLineAsync(refusal.Message);
            return 1;
        }
        // A bad file descriptor comes as an access that is denied, with the system's own words inside.
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            var words = Clause.Of((broken.InnerException ?? broken).Message);
            await error.WriteLineAsync($"Cannot write output: {words}.");
            return 1;
        }
    }

    /// <summary>A person types lines: they are asked, known again, and lose nothing.</summary>
    private static async Task<int> TypeLinesAsync(
        ClientSettings settings,
        TextReader input,
        TextWriter output,
        TextWriter error,
        string? outboxFolder,
        CancellationToken stop)
    {
        using var keys = new KeyKeeper(outboxFolder);
        await using var client = await LoginPrompt.JoinAsync(
            settings.Connection, new LinePrompter(input, error), keys.OptionsFor, stop);
        if (client is null)
            return 1;
        using var outbox = new OutboxKeeper(outboxFolder);
        var lines = settings.Lines with { TakesCommands = true };
        var exit = await ExchangeAsync(client, settings, input, output, error, lines, outbox, stop);
        outbox.Leave(client.Undelivered.Select(said => said.Id));
        return exit;
    }

    /// <summary>A program writes lines: all are texts, and what became of them is the exit code.</summary>
    private static async Task<int> PipeLinesAsync(
        ClientSettings settings, TextReader input, TextWriter output, TextWriter error, CancellationToken stop)
    {
        await using var client = await JoinAsync(settings.Connection, stop);
        return await ExchangeAsync(client, settings, input, output, error, settings.Lines, null, stop);
    }

    private static async Task<int> ExchangeAsync(
        ChatClient client,
        ClientSettings settings,
        TextReader input,
        TextWriter output,
        TextWriter error,
        LineOptions lines,
        OutboxKeeper? outbox,
        CancellationToken stop)
    {
        try
        {
            return settings.IsListening
                ? await LineMode.ListenAsync(client, output, error, lines, stop)
                : await LineMode.RunAsync(client, input, output, error, lines, outbox, stop);
        }
        finally
        {
            await client.LeaveAsync();
        }
    }

    /// <summary>Where the person's wish and their machine meet.</summary>
    private static string? OutboxFolder(ClientSettings settings, UsualPlaces? usual) =>
        settings.KeepsOutbox ? usual?.OutboxFolder : null;

    /// <exception cref="UsageException">The name is missing.</exception>
    private static Task<ChatClient> JoinAsync(ConnectionSettings connection, CancellationToken stop) =>
        connection.Nickname is { } nickname
            ? ChatClient.JoinAsync(connection.AddressAt(connection.Host ?? ""), nickname, stop: stop)
            : throw new UsageException(
                "A name is required when input is not a terminal: --name, TDDCHAT_NAME or the settings.");

    private static async Task<int> ChatAsync(
        ClientSettings settings,
        TextWriter error,
        Func<ITerminal> openTerminal,
        string? outboxFolder,
        CancellationToken stop)
    {
        using var terminal = openTerminal();
        using var keys = new KeyKeeper(outboxFolder);
        await using var client = await LoginPrompt.JoinAsync(
            settings.Connection, new TerminalPrompter(terminal), keys.OptionsFor, stop);
        if (client is null)
            return 1;
        using var outbox = new OutboxKeeper(outboxFolder);
        await ScreenLoop.RunAsync(
            client, terminal, TimeZoneInfo.Local, stop, options: settings.Screen, outbox: outbox);
        // Given back before the rest is told: a line on the alternate screen would go with it.
        terminal.Dispose();
        await client.LeaveAsync();
        var undelivered = client.Undelivered;
        outbox.Leave(undelivered.Select(said => said.Id));
        foreach (var (id, text) in undelivered)
        {
            var kept = outbox.IsKept(id) ? ", kept for the next start" : "";
            await error.WriteLineAsync($"Not delivered{kept}: {Printable.Sanitize(text)}");
        }
        return undelivered.Count == 0 ? 0 : 1;
    }
}
