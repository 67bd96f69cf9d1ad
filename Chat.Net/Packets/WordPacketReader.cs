using System.Buffers;
using System.IO.Pipelines;

namespace Chat.Net.Packets;

/// <summary>Reads word packets from one connection, one after the other.</summary>
internal sealed class WordPacketReader(PipeReader input)
{
    /// <summary>The body of the next packet, or null when the stream has ended between two packets.</summary>
    /// <exception cref="ProtocolException">What came is no word packet.</exception>
    public async ValueTask<byte[]?> ReadAsync(CancellationToken cancel)
    {
        while (true)
        {
            var read = await input.ReadAsync(cancel);
            var rest = read.Buffer;
            if (WordPacket.TryRead(ref rest, out var body))
            {
                var bytes = body.ToArray();
                input.AdvanceTo(rest.Start);
                return bytes;
            }
            input.AdvanceTo(rest.Start, rest.End);
            if (read.IsCompleted && rest.IsEmpty)
                return null;
            if (read.IsCompleted)
                throw new ProtocolException(
                    ProtocolFault.EndInsidePacket,
                    $"The stream ended inside a word packet, after {rest.Length} of its bytes.");
        }
    }
}
