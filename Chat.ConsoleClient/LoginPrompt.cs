using Chat.Net.Client;

namespace Chat.ConsoleClient;

/// <summary>The questions before the screen: which server, which username.</summary>
internal static class LoginPrompt
{
    /// <summary>Asks for what the settings lack, and joins the room.</summary>
    /// <returns>Null when the input ends, or it is stopped, while something is asked.</returns>
    /// <exception cref="OperationCanceledException">It was stopped while it connected.</exception>
    public static async Task<ChatClient?> JoinAsync(
        ConnectionSettings settings, TextReader input, TextWriter output, CancellationToken stop = default)
    {
        var (host, nickname) = (settings.Host, settings.Nickname);
        while (true)
        {
            host ??= await AskAsync($"Server IP or name [{ConnectionSettings.DefaultHost}]: ", input, output, stop);
            nickname ??= host is null ? null : await AskAsync("Username: ", input, output, stop);
            if (host is null || nickname is null)
                return null;
            try
            {
                var relay = settings.AddressAt(host);
                await output.WriteLineAsync($"Connecting to {relay.Host} port {relay.DeliveryPort}.");
                return await ChatClient.JoinAsync(relay, nickname, stop: stop);
            }
            catch (JoinFailedException refusal)
            {
                await output.WriteLineAsync(refusal.Message);
                if (refusal.Reason is null)
                    host = null;
                else
                    nickname = null;
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
