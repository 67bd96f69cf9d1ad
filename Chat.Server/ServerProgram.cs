namespace Chat.Server;

/// <summary>The relay as a program: starts, says where it listens, and runs until it is told to stop.</summary>
public static class ServerProgram
{
    public static Task RunAsync(int deliveryPort, int inboxPort, TextWriter output, CancellationToken stop)
    {
        output.WriteLine("");
        return Task.CompletedTask;
    }
}
