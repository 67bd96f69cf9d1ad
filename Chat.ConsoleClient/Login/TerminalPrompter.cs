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
        Draw();
        await foreach (var key in terminal.Keys.ReadAllAsync(stop))
        {
            if (key.Name == KeyName.Enter || asked.IsLeftBy(key))
                return key.Name == KeyName.Enter ? asked.Answer.Trim() : null;
            if (key.Name == KeyName.Suspend)
                terminal.Suspend();
            asked = asked.Press(key);
            Draw();
        }
        return null;

        void Draw() => terminal.Write(asked.Draw(terminal.Size.Columns));
    }

    public Task TellAsync(string line)
    {
        terminal.Write($"{line}\r\n");
        return Task.CompletedTask;
    }
}
