using Chat.ConsoleClient.Terminal;
using Chat.Net.Client;

namespace Chat.ConsoleClient;

/// <summary>Someone at a screen: keys and events in, frames out, until they quit.</summary>
public static class ScreenLoop
{
    public static Task RunAsync(ChatClient client, ITerminal terminal, TimeZoneInfo zone, CancellationToken stop) => Task.CompletedTask;
}
