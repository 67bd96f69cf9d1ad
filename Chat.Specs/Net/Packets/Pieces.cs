using System.Buffers;

namespace Chat.Specs.Net.Packets;

/// <summary>The same bytes, cut into pieces as a network would.</summary>
internal sealed class Pieces : ReadOnlySequenceSegment<byte>
{
    private Pieces(ReadOnlyMemory<byte> memory, long index) => (Memory, RunningIndex) = (memory, index);

    public static ReadOnlySequence<byte> Of(ReadOnlyMemory<byte> bytes, int size)
    {
        var first = new Pieces(bytes[..Math.Min(size, bytes.Length)], 0);
        var last = first;
        for (var at = first.Memory.Length; at < bytes.Length; at += size)
        {
            var next = new Pieces(bytes.Slice(at, Math.Min(size, bytes.Length - at)), at);
            last.Next = next;
            last = next;
        }
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }
}
