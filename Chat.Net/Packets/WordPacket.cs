using System.Buffers;
using System.Buffers.Binary;

namespace Chat.Net.Packets;

/// <summary>The frame of everything on the wire: a 4-byte big-endian length (1 to 65,536) and that many bytes.</summary>
public static class WordPacket
{
    /// <summary>How many bytes of length stand before the body.</summary>
    public const int HeaderSize = 4;

    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> body)
    {
        var span = output.GetSpan(HeaderSize + body.Length);
        BinaryPrimitives.WriteInt32BigEndian(span, body.Length);
        body.CopyTo(span[HeaderSize..]);
        output.Advance(HeaderSize + body.Length);
    }

    /// <summary>Takes the next whole packet off the front of the buffer; false when it is not all there yet.</summary>
    public static bool TryRead(ref ReadOnlySequence<byte> buffer, out ReadOnlySequence<byte> body)
    {
        var reader = new SequenceReader<byte>(buffer);
        if (!reader.TryReadBigEndian(out int length) || !reader.TryReadExact(length, out body))
        {
            body = default;
            return false;
        }
        buffer = reader.UnreadSequence;
        return true;
    }
}
