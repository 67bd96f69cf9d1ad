using System.Net.Sockets;

namespace Chat.Net.Hosting;

/// <summary>How connections end.</summary>
internal static class ConnectionEnd
{
    /// <summary>Waits until a connection is served; that it breaks is one way to end and no error.</summary>
    public static async Task UntilEndAsync(Task serving)
    {
        try
        {
            await serving;
        }
        catch (Exception end)
            when (end is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
        }
    }
}
