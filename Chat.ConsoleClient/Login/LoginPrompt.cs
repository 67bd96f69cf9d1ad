using Chat.ConsoleClient.Settings;
using Chat.Net.Client;

namespace Chat.ConsoleClient.Login;

/// <summary>The questions before the screen: which server, which username.</summary>
internal static class LoginPrompt
{
    private const string Server = $"Server IP or name [{ConnectionSettings.DefaultHost}]: ";

    /// <summary>Asks for what the settings lack, and joins the room.</summary>
    /// <returns>Null when the input ends, or it is stopped, while something is asked.</returns>
    /// <exception cref="UsageException">The server that the settings name makes no sense.</exception>
    /// <exception cref="OperationCanceledException">It was stopped while it connected.</exception>
    public static async Task<ChatClient?> JoinAsync(
        ConnectionSettings settings, TextReader input, TextWriter output, CancellationToken stop = default)
    {
        var nickname = settings.Nickname;
        var relay = settings.Host is { } host ? settings.AddressAt(host) : null;
        while (true)
        {
            relay ??= await AskServerAsync(settings, input, output, stop);
            nickname ??= relay is null ? null : await AskAsync("Username: ", input, output, stop);
            if (relay is null || nickname is null)
                return null;
            try
            {
                await output.WriteLineAsync($"Connecting to {relay.Host} port {relay.DeliveryPort}.");
                return await ChatClient.JoinAsync(relay, nickname, stop: stop);
            }
            catch (JoinFailedException refusal)
            {
                await output.WriteLineAsync(refusal.Message);
                if (refusal.IsNameRefused)
                    nickname = null;
                else
                    relay = null;
            }
        }
    }

    private static async Task<RelayAddress?> AskServerAsync(
        ConnectionSettings settings, TextReader input, TextWriter output, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                return await AskAsync(Server, input, output, stop) is { } server ? settings.AddressAt(server) : null;
            }
            catch (UsageException mistake)
            {
                await output.WriteLineAsync(mistake.Message);
            }
        }
    }

    private static async Task<string?> AskAsync(
        string question, TextReader input, TextWriter output, CancellationToken stop)
    {
        await output.WriteAsync(question);
        await output.FlushAsync(CancellationToken.None);
        // On a thread of its own: a console's reader blocks, whatever its name says.
        var answer = Task.Run(input.ReadLineAsync, CancellationToken.None);
        await Task.WhenAny(answer, Task.Delay(Timeout.Infinite, stop));
        var line = answer.IsCompleted ? await answer : null;
        if (line is null)
            await output.WriteLineAsync();
        return line?.Trim();
    }
}
