using System.Buffers;

namespace Chat.Net.Packets;

/// <summary>
/// Where packets are put together: it grows, keeps its memory from one packet to the next, and can take back what was
/// written last.
/// </summary>
internal sealed class PacketBuffer : IBufferWriter<byte>
{
    private byte[] _bytes = new byte[1_024];

    /// <summary>How many bytes are written.</summary>
    public int Length { get; private set; }

    public Span<byte> Written => _bytes.AsSpan(0, Length);

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, Length);

    /// <summary>Takes back all that was written after this length.</summary>
    public void Rewind(int length = 0) => Length = length;

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        var needed = Length + Math.Max(sizeHint, 1);
        if (needed > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(needed, 2 * _bytes.Length));
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
