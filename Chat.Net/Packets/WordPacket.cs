using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;

namespace Chat.Net.Packets;

/// <summary>
/// The frame of everything on the wire: a 4-byte big-endian length (1 to 65,536) and that many bytes.
/// </summary>
internal static class WordPacket
{
    /// <summary>How many bytes of length stand before the body.</summary>
    public const int HeaderSize = 4;

    /// <summary>The longest body, in bytes.</summary>
    public const int MaxLength = 65_536;

    /// <summary>A body that is at hand as a whole.</summary>
    public static void Write(PacketBuffer output, ReadOnlySpan<byte> body)
    {
        var begin = Begin(output);
        output.Write(body);
        End(output, begin);
    }

    /// <summary>Leaves room for the length of a packet whose body is written next.</summary>
    /// <returns>Where it begins, for <see cref="End"/>.</returns>
    public static int Begin(PacketBuffer output)
    {
        output.GetSpan(HeaderSize);
        output.Advance(HeaderSize);
        return output.Length;
    }

    /// <summary>Fills in the length of the body that was written since.</summary>
    public static void End(PacketBuffer output, int begin) =>
        BinaryPrimitives.WriteInt32BigEndian(output.Written[(begin - HeaderSize)..], output.Length - begin);

    /// <summary>Takes the next whole packet off the front of the buffer; false when it is not all there yet.</summary>
    public static bool TryRead(ref ReadOnlySequence<byte> buffer, out ReadOnlySequence<byte> body)
    {
        var reader = new SequenceReader<byte>(buffer);
        if (!reader.TryReadBigEndian(out int length) || !reader.TryReadExact(Checked(length), out body))
        {
            body = default;
            return false;
        }
        buffer = reader.UnreadSequence;
        return true;
    }

    private static int Checked(int length) => (uint)length switch
    {
        0 => throw new ProtocolException(
            ProtocolFault.EmptyPacket, "A word packet has 1 to 65,536 bytes; this one has none."),
        > MaxLength => throw new ProtocolException(
            ProtocolFault.PacketTooLong,
            "A word packet has 1 to 65,536 bytes; "
                + $"this one claims {((uint)length).ToString("N0", CultureInfo.InvariantCulture)}."),
        _ => length,
    };
}
