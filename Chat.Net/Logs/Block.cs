namespace Chat.Net.Logs;

/// <summary>
/// A piece of the log: whole updates, ready for the wire. One writer appends behind what is written; what is written never changes,
/// so any number of cursors read it without a lock.
/// </summary>
internal sealed class Block(int size, long start)
{
    private readonly byte[] _bytes = new byte[size];
    private int _written;
    private Block? _next;

    /// <summary>How many bytes of the log come before this block.</summary>
    public long Start => start;

    public int Written => Volatile.Read(ref _written);

    /// <summary>The block after this one; once it is there, this one gets no more bytes.</summary>
    public Block? Next => Volatile.Read(ref _next);

    public ReadOnlyMemory<byte> From(int offset) => _bytes.AsMemory(offset, Written - offset);

    public bool HasRoomFor(int bytes) => _bytes.Length - _written >= bytes;

    public void Append(ReadOnlySpan<byte> hash, ReadOnlySpan<byte> messages)
    {
        hash.CopyTo(_bytes.AsSpan(_written));
        messages.CopyTo(_bytes.AsSpan(_written + hash.Length));
        Volatile.Write(ref _written, _written + hash.Length + messages.Length);
    }

    public Block Follow(int size)
    {
        var next = new Block(size, start + _written);
        Volatile.Write(ref _next, next);
        return next;
    }
}
