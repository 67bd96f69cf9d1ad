using System.Net.Sockets;

namespace Chat.Net.Hosting;

/// <summary>How connections end.</summary>
internal static class ConnectionEnd
{
    /// <summary>Whether this is only how a connection ends, and no bug of ours.</summary>
    public static bool Is(Exception error) =>
        error is IOException or SocketException or ObjectDisposedException or OperationCanceledException;
}
