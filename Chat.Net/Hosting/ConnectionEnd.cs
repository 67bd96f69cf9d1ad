using System.Net.Sockets;

namespace Chat.Net.Hosting;

/// <summary>How connections end.</summary>
internal static class ConnectionEnd
{
    /// <summary>Serves a connection; that it breaks is one way to end and no error.</summary>
    public static async Task UntilEndAsync(Func<Task> serve)
    {
        try
        {
            await serve();
        }
        catch (Exception end)
            when (end is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
        }
    }
}
