using System.IO.Pipelines;
using System.Net;

namespace Chat.Net.Hosting;

/// <summary>One connection of a client, as the relay needs it.</summary>
internal interface IConnection
{
    /// <summary>Where the other end is.</summary>
    IPEndPoint Remote { get; }

    /// <summary>What the client sends.</summary>
    PipeReader Input { get; }

    /// <summary>Waits for something to come in, and throws it away.</summary>
    /// <returns>How many bytes it was; 0 when the client has ended its direction.</returns>
    /// <exception cref="System.Net.Sockets.SocketException">The connection has broken.</exception>
    /// <exception cref="ObjectDisposedException">The connection was closed from this side.</exception>
    ValueTask<int> DiscardAsync();

    /// <summary>
    /// Sends some of the bytes, at least one, as soon as the connection takes any. The bytes must not change.
    /// </summary>
    /// <returns>How many it took.</returns>
    /// <exception cref="IOException">The connection has ended.</exception>
    ValueTask<int> SendAsync(ReadOnlyMemory<byte> bytes);

    /// <summary>Ends the relay's direction: the other end hears all that was sent, and then the end.</summary>
    void EndSending();

    /// <summary>Ends the connection at once, both ways; whoever waits on it is woken.</summary>
    void Close();
}
