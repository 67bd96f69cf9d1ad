using System.Buffers;

namespace Chat.Net.Packets;

/// <summary>The frame of everything on the wire: a 4-byte big-endian length (1 to 65,536) and that many bytes.</summary>
public static class WordPacket
{
    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> body)
    {
    }

    /// <summary>Takes the next whole packet off the front of the buffer; false when it is not all there yet.</summary>
    public static bool TryRead(ref ReadOnlySequence<byte> buffer, out ReadOnlySequence<byte> body)
    {
        body = default;
        return false;
    }
}
