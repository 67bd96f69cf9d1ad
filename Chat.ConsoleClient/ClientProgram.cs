namespace Chat.ConsoleClient;

/// <summary>The client as a program.</summary>
public static class ClientProgram
{
    /// <param name="openTerminal">Gives the screen; null where input or output is piped.</param>
    /// <returns>The exit code: 0, 1 (failed while running), 2 (usage).</returns>
    public static Task<int> RunAsync(string[] args, TextReader input, TextWriter output, TextWriter error, Func<Terminal.ITerminal>? openTerminal, CancellationToken stop) =>
        Task.FromResult(0);
}
