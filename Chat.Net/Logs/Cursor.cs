namespace Chat.Net.Logs;

/// <summary>
/// A place in the log from which one client goes on reading. One thread at a time reads and advances; any thread may
/// ask for the position, and the log may grow meanwhile.
/// </summary>
internal sealed class Cursor
{
    private Segment _segment;
    private int _offset;
    private long _position;

    internal Cursor(Segment segment, int offset) =>
        (_segment, _offset, _position) = (segment, offset, segment.Start + offset);

    /// <summary>How many bytes of the log come before it.</summary>
    public long Position => Volatile.Read(ref _position);

    /// <summary>
    /// What is to be sent next: whole updates, as many as are there in one piece. Empty at the end of the log.
    /// </summary>
    public ReadOnlyMemory<byte> Pending
    {
        get
        {
            while (true)
            {
                // The next segment is asked for first: what is written before it appeared is then all there is.
                var next = _segment.Next;
                var pending = _segment.From(_offset);
                if (!pending.IsEmpty || next is null)
                    return pending;
                (_segment, _offset) = (next, 0);
            }
        }
    }

    /// <summary>Advances over this many bytes of what was pending.</summary>
    public void Advance(int bytes)
    {
        _offset += bytes;
        Volatile.Write(ref _position, _position + bytes);
    }
}
