using Chat.Domain.Messages;
using Chat.Net.Packets;

namespace Chat.Net.Logs;

/// <summary>The room's list as the bytes that every client gets: an append-only chain of segments. One thread at a time
/// appends and asks; the cursors that it hands out read on threads of their own as it grows.</summary>
internal sealed class UpdateLog
{
    private static readonly Comparer<LogIndexEntry> _byNumber =
        Comparer<LogIndexEntry>.Create((a, b) => a.Head.Number.CompareTo(b.Head.Number));

    private readonly LogLimits _limits;
    private readonly List<LogIndexEntry> _index = [];
    private readonly PacketBuffer _update = new();
    private Segment _last;

    public UpdateLog(ReadOnlySpan<byte> historyId, LogLimits limits)
    {
        _limits = limits;
        _last = new Segment(limits.SegmentBytes, 0);
        _index.Add(new LogIndexEntry(new Head(0, Hash.OfHistory(historyId)), _last, 0));
    }

    /// <summary>How many bytes of the list are kept in memory.</summary>
    public long KeptBytes => _index[^1].Position - _index[0].Position;

    /// <summary>How many bytes were appended, ever.</summary>
    public long Length => _index[^1].Position;

    /// <summary>The end of the newest update.</summary>
    public Head Head => _index[^1].Head;

    /// <summary>Makes an update of the messages, or several where one packet cannot hold them.</summary>
    public void Append(IReadOnlyList<Message> messages)
    {
        ReadOnlySpan<Message> rest = [.. messages];
        while (!rest.IsEmpty)
            rest = rest[AppendUpdate(rest)..];
    }

    private int AppendUpdate(ReadOnlySpan<Message> messages)
    {
        _update.Rewind();
        var begin = WordPacket.Begin(_update);
        var count = MessagesPacket.Write(_update, messages);
        WordPacket.End(_update, begin);

        var head = new Head(messages[count - 1].Number, Head.Hash.Next(_update.Written[begin..]));
        var hash = PacketCodec.Encode(new HashPacket(head.Hash)).Span;
        if (!_last.HasRoomFor(hash.Length + _update.Length))
        {
            _last = _last.AddNext(_limits.SegmentBytes);
            DropOldSegments();
        }
        _last.Append(hash, _update.Written);
        _index.Add(new LogIndexEntry(head, _last, _last.Written));
        return count;
    }

    /// <summary>A cursor after this place, or null when no kept update ends there with this hash.</summary>
    public Cursor? Find(Head place)
    {
        var index = _index.BinarySearch(new LogIndexEntry(place, _last, 0), _byNumber);
        return index >= 0 && _index[index].Head == place
            ? new Cursor(_index[index].Segment, _index[index].Offset)
            : null;
    }

    /// <summary>Where a newcomer's copy begins, and a cursor there.</summary>
    public (Head From, Cursor Cursor) StartForNewcomer()
    {
        var first = _index.FindIndex(entry =>
            Head.Number - entry.Head.Number <= _limits.BacklogMessages
                && _index[^1].Position - entry.Position <= _limits.BacklogBytes);
        var from = _index[first];
        return (from.Head, new Cursor(from.Segment, from.Offset));
    }

    private void DropOldSegments()
    {
        while (_index.FindIndex(entry => entry.Segment != _index[0].Segment) is var next and > 0
            && (Head.Number - _index[next].Head.Number >= _limits.MemoryMessages
                || _index[^1].Position - _index[next].Position >= _limits.MemoryBytes))
            _index.RemoveRange(0, next);
    }

    /// <summary>A cursor that gets what is appended from now on.</summary>
    public Cursor End() => new(_last, _last.Written);
}
