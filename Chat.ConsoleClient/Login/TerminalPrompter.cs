using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Login;

/// <summary>Asks at a terminal.</summary>
internal sealed class TerminalPrompter(ITerminal terminal) : IPrompter
{
    public async Task<string?> AskAsync(string question, CancellationToken stop)
    {
        var asked = new Question(question);
        Draw();
        await foreach (var key in terminal.Keys.ReadAllAsync(stop))
        {
            if (key.Name == KeyName.Enter || asked.IsLeftBy(key))
            {
                terminal.Write("\r\n");
                return key.Name == KeyName.Enter ? asked.Answer.Trim() : null;
            }
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
