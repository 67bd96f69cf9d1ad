using System.Collections;

namespace Chat.Domain.Messages;

/// <summary>A verified copy of the room's list. It does not change; taking over an update gives a longer one.</summary>
public sealed class MessageList : IReadOnlyList<Message>
{
    private readonly Message[] _messages;

    private MessageList(Head head, Message[] messages) => (Head, _messages) = (head, messages);

    /// <summary>The newest verified place in the chain.</summary>
    public Head Head { get; }

    public int Count => _messages.Length;

    public Message this[int index] => _messages[index];

    public static MessageList From(Head start) => new(start, []);

    /// <summary>The list with one more update, or this very list when the update is not to be believed.</summary>
    public Verdict TakeOver(Hash claimed, ReadOnlySpan<byte> body, UpdateReader read, out MessageList list)
    {
        list = this;
        if (Head.Hash.Then(body) != claimed)
            return Verdict.WrongHash;
        var messages = read(body);
        if (messages.Select((message, i) => message.Number != Head.Number + 1 + i).Any(wrong => wrong))
            return Verdict.WrongNumber;
        list = new MessageList(new Head(messages[^1].Number, claimed), [.. _messages, .. messages]);
        return Verdict.TakenOver;
    }

    public IEnumerator<Message> GetEnumerator() => _messages.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
