using System.Collections.Immutable;

namespace Messages;

public sealed record Message(int Number, string Author, string Text);

// Nothing that was handed out can change, for nothing here ever does.
public sealed class MessageList
{
    private ImmutableList<Message> _messages = [];

    public int Count => _messages.Count;

    public int Add(string author, string text)
    {
        _messages = _messages.Add(new Message(Count + 1, author, text));
        return Count;
    }

    public IReadOnlyList<Message> Since(int number)
    {
        if (number < 0)
            throw new ArgumentOutOfRangeException(nameof(number), "Messages are numbered from 1.");
        return number >= Count ? [] : _messages.GetRange(number, Count - number);
    }
}
