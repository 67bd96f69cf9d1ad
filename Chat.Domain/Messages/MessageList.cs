using System.Collections;

namespace Chat.Domain.Messages;

/// <summary>Reads the messages out of the bytes of an update, once the bytes are known to be right.</summary>
public delegate IReadOnlyList<Message> UpdateReader(ReadOnlySpan<byte> body);

/// <summary>What came of an update.</summary>
public enum Verdict
{
    /// <summary>The list goes on with it.</summary>
    TakenOver,

    /// <summary>The bytes, or what the list has, are not what the hash vouches for.</summary>
    WrongHash,

    /// <summary>The hash fits, but the messages are not numbered on from the list's end.</summary>
    WrongNumber,
}

/// <summary>A verified copy of the room's list. It does not change; taking over an update gives a longer one.</summary>
public sealed class MessageList : IEnumerable<Message>
{
    private MessageList(Head head) => Head = head;

    public Head Head { get; }

    public int Count => 0;

    public IEnumerator<Message> GetEnumerator() => Enumerable.Empty<Message>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public static MessageList From(Head start) => new(start);

    public Verdict TakeOver(Hash claimed, ReadOnlySpan<byte> body, UpdateReader read, out MessageList list)
    {
        list = this;
        return Verdict.WrongHash;
    }
}
