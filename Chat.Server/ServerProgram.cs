namespace Chat.Server;

/// <summary>The relay as a program: starts, says where it listens, and runs until it is told to stop.</summary>
public static class ServerProgram
{
    public static async Task RunAsync(int deliveryPort, int inboxPort, TextWriter output, CancellationToken stop)
    {
        await using var relay = await RelayServer.StartAsync(deliveryPort, inboxPort);
        output.WriteLine($"The relay listens on 127.0.0.1, ports {relay.DeliveryPort} (to clients) and {relay.InboxPort} (from clients). Ctrl-C stops it.");
        await Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => { }, TaskScheduler.Default);
    }
}
