using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Login;

/// <summary>Asks at a terminal.</summary>
internal sealed class TerminalPrompter(ITerminal terminal) : IPrompter
{
    public async Task<string?> AskAsync(string question, CancellationToken stop)
    {
        terminal.TakeKeys();
        try
        {
            return await AnswerAsync(new Question(question), stop);
        }
        finally
        {
            terminal.Write("\r\n");
            terminal.GiveKeysBack();
        }
    }

    private async Task<string?> AnswerAsync(Question asked, CancellationToken stop)
    {
        terminal.Write(asked.Draw(terminal.Size.Columns));
        await foreach (var key in terminal.Keys.ReadAllAsync(stop))
        {
            if (key.Name == KeyName.Enter)
                return asked.Answer.Trim();
            if (asked.IsLeftBy(key))
                break;
            if (key.Name == KeyName.Suspend)
                terminal.Suspend();
            asked = asked.Press(key);
            terminal.Write(asked.Draw(terminal.Size.Columns));
        }
        return null;
    }

    public Task TellAsync(string line)
    {
        terminal.Write($"{line}\r\n");
        return Task.CompletedTask;
    }
}
