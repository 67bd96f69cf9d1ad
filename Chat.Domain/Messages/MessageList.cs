using System.Collections;

namespace Chat.Domain.Messages;

/// <summary>A verified copy of the room's list. It does not change; appending an update gives a longer one.</summary>
public sealed class MessageList : IReadOnlyList<Message>
{
    /// <summary>What was put before the beginning, the newest first.</summary>
    private readonly AppendOnlyArray<Message> _earlier;
    private readonly AppendOnlyArray<Message> _messages;

    private MessageList(
        Head begin, Head head, AppendOnlyArray<Message> earlier, AppendOnlyArray<Message> messages) =>
        (Begin, Head, _earlier, _messages) = (begin, head, earlier, messages);

    /// <summary>Where the copy begins: its first message comes after this place.</summary>
    public Head Begin { get; }

    /// <summary>The newest verified place in the chain.</summary>
    public Head Head { get; }

    public int Count => _earlier.Count + _messages.Count;

    public Message this[int index] => index < _earlier.Count
        ? _earlier.Items[_earlier.Count - 1 - index]
        : _messages.Items[index - _earlier.Count];

    /// <summary>The last messages of the list, the oldest of them first.</summary>
    /// <param name="count">How many; there are as many.</param>
    public IEnumerable<Message> Newest(int count) => Enumerable.Range(Count - count, count).Select(i => this[i]);

    /// <summary>An empty copy that begins after the given place.</summary>
    public static MessageList From(Head start) =>
        new(start, start, AppendOnlyArray<Message>.Empty, AppendOnlyArray<Message>.Empty);

    /// <summary>The list with one more update, or this very list when its hash or its numbers are wrong.</summary>
    public AppendResult TryAppend(Hash claimed, ReadOnlyMemory<byte> body, UpdateReader read, out MessageList list)
    {
        list = this;
        if (Head.Hash.Next(body.Span) != claimed)
            return AppendResult.WrongHash;
        var messages = read(body);
        if (!AreNumberedAfter(Head, messages))
            return AppendResult.WrongNumber;
        list = new MessageList(
            Begin, new Head(messages[^1].Number, claimed), _earlier, _messages.Append(messages));
        return AppendResult.Appended;
    }

    /// <summary>
    /// The list with one more update before it, or this very list when its hash or its numbers are wrong.
    /// </summary>
    /// <param name="after">The place from which the update goes on.</param>
    public AppendResult TryPrepend(Head after, ReadOnlyMemory<byte> body, UpdateReader read, out MessageList list)
    {
        list = this;
        if (after.Hash.Next(body.Span) != Begin.Hash)
            return AppendResult.WrongHash;
        var messages = read(body);
        if (!AreNumberedAfter(after, messages) || messages[^1].Number != Begin.Number)
            return AppendResult.WrongNumber;
        list = new MessageList(after, Head, _earlier.Append([.. messages.Reverse()]), _messages);
        return AppendResult.Appended;
    }

    /// <summary>The list with all of one that begins where this one ends.</summary>
    public MessageList Append(MessageList next) => new(Begin, next.Head, _earlier, _messages.Append(next));

    private static bool AreNumberedAfter(Head place, IReadOnlyList<Message> messages) =>
        messages.Select((message, i) => message.Number == place.Number + 1 + i).All(right => right);

    public IEnumerator<Message> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
