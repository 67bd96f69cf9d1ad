using Chat.Domain.Messages;
using Chat.Net.Packets;

namespace Chat.Net.Logs;

/// <summary>The room's list as the bytes that every client gets: an append-only chain of blocks. One writer; cursors read as it grows.</summary>
public sealed class UpdateLog
{
    private static readonly Comparer<Mark> _byNumber = Comparer<Mark>.Create((a, b) => a.Head.Number.CompareTo(b.Head.Number));

    private readonly LogLimits _limits;
    private readonly List<Mark> _marks = [];
    private readonly PacketBuffer _update = new();
    private Block _last;

    public UpdateLog(ReadOnlySpan<byte> historyId, LogLimits limits)
    {
        _limits = limits;
        _last = new Block(limits.BlockBytes, 0);
        _marks.Add(new Mark(new Head(0, Hash.OfHistory(historyId)), _last, 0));
    }

    /// <summary>How many bytes of the list are kept in memory.</summary>
    public long KeptBytes => _marks[^1].Position - _marks[0].Position;

    /// <summary>How many bytes were appended, ever.</summary>
    public long Length => _marks[^1].Position;

    /// <summary>The end of the newest update.</summary>
    public Head Head => _marks[^1].Head;

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
            _last = _last.Follow(_limits.BlockBytes);
            LetGoOfOldBlocks();
        }
        _last.Append(hash, _update.Written);
        _marks.Add(new Mark(head, _last, _last.Written));
        return count;
    }

    /// <summary>A cursor behind this place, or null when no kept update ends there with this hash.</summary>
    public Cursor? At(Head place)
    {
        var index = _marks.BinarySearch(new Mark(place, _last, 0), _byNumber);
        return index >= 0 && _marks[index].Head == place ? new Cursor(_marks[index].Block, _marks[index].Offset) : null;
    }

    /// <summary>Where a newcomer's copy begins, and a cursor there.</summary>
    public (Head From, Cursor Cursor) Newest()
    {
        var first = _marks.FindIndex(mark =>
            Head.Number - mark.Head.Number <= _limits.NewcomerMessages && _marks[^1].Position - mark.Position <= _limits.NewcomerBytes);
        var from = _marks[first];
        return (from.Head, new Cursor(from.Block, from.Offset));
    }

    private void LetGoOfOldBlocks()
    {
        while (_marks.FindIndex(mark => mark.Block != _marks[0].Block) is var next and > 0
            && (Head.Number - _marks[next].Head.Number >= _limits.KeptMessages || _marks[^1].Position - _marks[next].Position >= _limits.KeptBytes))
            _marks.RemoveRange(0, next);
    }

    /// <summary>A cursor that gets what is appended from now on.</summary>
    public Cursor End() => new(_last, _last.Written);
}
