using System.IO.Pipelines;

namespace Chat.Net.Packets;

/// <summary>Reads word packets from one connection, one after the other.</summary>
public sealed class WordPacketReader(PipeReader input)
{
    /// <summary>The body of the next packet, or null when the stream has ended between two packets.</summary>
    public ValueTask<byte[]?> ReadAsync(CancellationToken cancel)
    {
        _ = (input, cancel);
        return default;
    }
}
