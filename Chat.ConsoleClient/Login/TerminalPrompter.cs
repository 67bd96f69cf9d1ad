using Chat.ConsoleClient.Screen;
using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Login;

/// <summary>Asks at a terminal.</summary>
internal sealed class TerminalPrompter(ITerminal terminal) : IPrompter
{
    public async Task<string?> AskAsync(string question, CancellationToken stop)
    {
        terminal.Write(question);
        var input = InputBuffer.Empty;
        await foreach (var key in terminal.Keys.ReadAllAsync(stop))
        {
            if (key.Name == KeyName.Enter)
                return input.Text.Trim();
            input = input.Press(key);
        }
        return null;
    }

    public Task TellAsync(string line)
    {
        terminal.Write($"{line}\r\n");
        return Task.CompletedTask;
    }
}
