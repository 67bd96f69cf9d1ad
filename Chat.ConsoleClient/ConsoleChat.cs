namespace Chat.ConsoleClient;

/// <summary>The client at a console: asks who and where, then shows what the room says and says what is typed.</summary>
public static class ConsoleChat
{
    public static Task RunAsync(TextReader input, TextWriter output, int deliveryPort, int inboxPort) => Task.CompletedTask;
}
