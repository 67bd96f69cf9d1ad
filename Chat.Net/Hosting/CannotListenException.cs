using System.Net;
using System.Net.Sockets;

namespace Chat.Net.Hosting;

/// <summary>A port cannot be listened on.</summary>
public sealed class CannotListenException(IPEndPoint where, SocketException cause) : Exception(cause.Message, cause)
{
    public IPEndPoint Where => where;

    public SocketError Error => cause.SocketErrorCode;
}
