namespace Chat.Net.Logs;

/// <summary>A place in the log from which one client goes on reading. For one reader; the log may grow meanwhile.</summary>
public sealed class Cursor
{
    private Block _block;
    private int _offset;

    internal Cursor(Block block, int offset) => (_block, _offset) = (block, offset);

    /// <summary>How many bytes of the log are behind it.</summary>
    public long Position => Volatile.Read(ref _block).Start + Volatile.Read(ref _offset);

    /// <summary>What is to be sent next: whole updates, as many as are there in one piece. Empty at the end of the log.</summary>
    public ReadOnlyMemory<byte> Pending
    {
        get
        {
            while (true)
            {
                // The next block is asked for first: what is written before it appeared is then all there is.
                var next = _block.Next;
                var pending = _block.From(_offset);
                if (!pending.IsEmpty || next is null)
                    return pending;
                (_block, _offset) = (next, 0);
            }
        }
    }

    /// <summary>Goes on behind so many bytes of what was pending.</summary>
    public void Advance(int bytes) => Volatile.Write(ref _offset, _offset + bytes);
}
