using Chat.ConsoleClient.Settings;
using Chat.Net.Client;

namespace Chat.ConsoleClient.Login;

/// <summary>The questions before the screen: which server, which username.</summary>
internal static class LoginPrompt
{
    /// <summary>Asks for what the settings lack, and joins the room.</summary>
    /// <param name="optionsFor">How a server is joined under a name; asked once for each.</param>
    /// <returns>Null when the input ends, or it is stopped, while something is asked.</returns>
    /// <exception cref="UsageException">The server that the settings name makes no sense.</exception>
    /// <exception cref="OperationCanceledException">It was stopped while it connected.</exception>
    public static async Task<ChatClient?> JoinAsync(
        ConnectionSettings settings,
        IPrompter prompter,
        Func<RelayAddress, string, ClientOptions>? optionsFor = null,
        CancellationToken stop = default)
    {
        optionsFor ??= (_, _) => new ClientOptions();
        var options = new Dictionary<(RelayAddress, string), ClientOptions>();
        var nickname = settings.Nickname;
        var relay = settings.Host is { } host ? settings.AddressAt(host) : null;
        var suggested = settings.AddressAt("");
        while (true)
        {
            relay ??= await AskServerAsync(settings, suggested, prompter, stop);
            nickname ??= relay is null ? null : await prompter.AskAsync("Username: ", stop);
            if (relay is null || nickname is null)
                return null;
            try
            {
                if (!options.ContainsKey((relay, nickname)))
                    options[(relay, nickname)] = optionsFor(relay, nickname);
                await prompter.TellAsync($"Connecting to {relay.Host} port {relay.DeliveryPort}.");
                return await ChatClient.JoinAsync(relay, nickname, options[(relay, nickname)], stop: stop);
            }
            catch (JoinFailedException refusal)
            {
                await prompter.TellAsync(refusal.Message);
                if (refusal.IsNameRefused)
                    nickname = null;
                else
                    (suggested, relay) = (relay, null);
            }
        }
    }

    private static async Task<RelayAddress?> AskServerAsync(
        ConnectionSettings settings, RelayAddress suggested, IPrompter prompter, CancellationToken stop)
    {
        var question = $"Server IP or name [{suggested.Host}:{suggested.DeliveryPort}]: ";
        while (true)
        {
            try
            {
                return await prompter.AskAsync(question, stop) switch
                {
                    null => null,
                    "" => suggested,
                    var server => settings.AddressAt(server),
                };
            }
            catch (UsageException mistake)
            {
                await prompter.TellAsync(mistake.Message);
            }
        }
    }
}
