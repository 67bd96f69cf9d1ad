namespace Chat.ConsoleClient.Login;

/// <summary>Asks in lines: a question out, a line in.</summary>
internal sealed class LinePrompter(TextReader input, TextWriter output) : IPrompter
{
    public async Task<string?> AskAsync(string question, CancellationToken stop)
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

    public Task TellAsync(string line) => output.WriteLineAsync(line);
}
