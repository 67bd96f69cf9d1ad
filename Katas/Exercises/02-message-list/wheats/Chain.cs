namespace Messages;

public sealed record Message(int Number, string Author, string Text);

// Every message knows the one before it; an answer is walked from the newest back.
public sealed class MessageList
{
    private Link? _newest;

    public int Count => _newest?.Message.Number ?? 0;

    public int Add(string author, string text)
    {
        _newest = new Link(new Message(Count + 1, author, text), _newest);
        return Count;
    }

    public IReadOnlyList<Message> Since(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var answer = new Stack<Message>();
        for (var link = _newest; link is not null && link.Message.Number > number; link = link.Before)
            answer.Push(link.Message);
        return answer.ToList().AsReadOnly();
    }

    private sealed record Link(Message Message, Link? Before);
}
