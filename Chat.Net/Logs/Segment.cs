namespace Chat.Net.Logs;

/// <summary>
/// A piece of the log: whole updates, ready for the wire. One writer appends; what is written never changes,
/// so any number of cursors on other threads read it without a lock.
/// </summary>
internal sealed class Segment(int size, long start)
{
    private readonly byte[] _bytes = new byte[size];
    private int _written;
    private Segment? _next;

    /// <summary>How many bytes of the log come before this segment.</summary>
    public long Start => start;

    public int Written => Volatile.Read(ref _written);

    /// <summary>The segment after this one; once it is there, this one gets no more bytes.</summary>
    public Segment? Next => Volatile.Read(ref _next);

    public ReadOnlyMemory<byte> From(int offset) => _bytes.AsMemory(offset, Written - offset);

    public bool HasRoomFor(int bytes) => _bytes.Length - _written >= bytes;

    public void Append(ReadOnlySpan<byte> update)
    {
        update.CopyTo(_bytes.AsSpan(_written));
        Volatile.Write(ref _written, _written + update.Length);
    }

    public Segment AddNext(int size)
    {
        var next = new Segment(size, start + _written);
        Volatile.Write(ref _next, next);
        return next;
    }
}
