// Misconception: A read-only view saves the copy.
// Hint: Keep an answer, add a message, look at the answer again.
// Killed by: What_was_handed_out_does_not_grow
namespace Messages;

public sealed record Message(int Number, string Author, string Text);

public sealed class MessageList
{
    private readonly List<Message> _messages = [];

    public int Count => _messages.Count;

    public int Add(string author, string text)
    {
        _messages.Add(new Message(Count + 1, author, text));
        return Count;
    }

    public IReadOnlyList<Message> Since(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return number == 0 ? _messages.AsReadOnly() : [.. _messages.Skip(number)];
    }
}
