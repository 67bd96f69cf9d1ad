using Chat.Net.Client;

namespace Chat.ConsoleClient;

/// <summary>What is known of where to go and who goes; what is null is asked for.</summary>
public sealed record Entrance(string? Host, string? Nickname, int DeliveryPort = 6969, int? InboxPort = null)
{
    public const string DefaultHost = "127.0.0.1";

    /// <summary>Asks for what is not known and enters the room.</summary>
    /// <returns>Null when the input ends, or it is stopped, before the room is entered.</returns>
    public async Task<ChatClient?> AskAsync(TextReader input, TextWriter output, CancellationToken stop = default)
    {
        var (host, nickname) = (Host, Nickname);
        while (true)
        {
            host ??= await AskAsync($"Server IP [{DefaultHost}]: ", input, output, stop);
            nickname ??= host is null ? null : await AskAsync("Username: ", input, output, stop);
            if (host is null || nickname is null)
                return null;
            try
            {
                return await EnterAsync(host, nickname);
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

    /// <summary>Enters the room; an empty host is this machine.</summary>
    /// <exception cref="JoinFailedException">No relay answers there, or it refuses.</exception>
    public Task<ChatClient> EnterAsync(string host, string nickname) =>
        ChatClient.JoinAsync(new RelayAddress(host.Length == 0 ? DefaultHost : host, DeliveryPort, InboxPort ?? DeliveryPort + 1), nickname);

    private static async Task<string?> AskAsync(string question, TextReader input, TextWriter output, CancellationToken stop)
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
