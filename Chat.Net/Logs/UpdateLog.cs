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
    private readonly PacketBuffer _packet = new();
    private Segment _last;

    /// <param name="begin">The place that its first update goes on from.</param>
    public UpdateLog(Head begin, LogLimits limits)
    {
        _limits = limits;
        _last = new Segment(limits.SegmentBytes, 0);
        _index.Add(new LogIndexEntry(begin, _last, 0));
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
        foreach (var update in Encode(messages))
            Append(update);
    }

    /// <summary>The updates that the messages would be; the log stays as it is.</summary>
    public IReadOnlyList<Update> Encode(IReadOnlyList<Message> messages)
    {
        var updates = new List<Update>();
        var end = Head;
        for (var rest = messages.ToArray().AsMemory(); !rest.IsEmpty;)
        {
            var update = EncodeSome(rest, end);
            updates.Add(update);
            rest = rest[update.Messages.Count..];
            end = update.End;
        }
        return updates;
    }

    /// <summary>The cursors get it from now on. It goes on where the log ends.</summary>
    public void Append(Update update)
    {
        if (!_last.HasRoomFor(update.Bytes.Length))
        {
            _last = _last.AddNext(_limits.SegmentBytes);
            DropOldSegments();
        }
        _last.Append(update.Bytes.Span);
        _index.Add(new LogIndexEntry(update.End, _last, _last.Written));
    }

    /// <summary>As many of the messages as one packet holds.</summary>
    private Update EncodeSome(ReadOnlyMemory<Message> messages, Head after)
    {
        _packet.Rewind();
        var begin = WordPacket.Begin(_packet);
        var count = MessagesPacket.Write(_packet, messages.Span);
        WordPacket.End(_packet, begin);
        var end = new Head(messages.Span[count - 1].Number, after.Hash.Next(_packet.Written[begin..]));
        byte[] bytes = [.. PacketCodec.Encode(new HashPacket(end.Hash)).Span, .. _packet.Written];
        return new Update(end, messages[..count].ToArray(), bytes);
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
