// Misconception: Everything in a computer is counted from 0.
// Hint: What does the goal say about the very first number?
// Killed by: The_first_message_is_number_1
namespace Messages;

public sealed record Message(int Number, string Author, string Text);

public sealed class MessageList
{
    private readonly List<Message> _messages = [];

    public int Count => _messages.Count;

    public int Add(string author, string text)
    {
        _messages.Add(new Message(Count, author, text));
        return Count - 1;
    }

    public IReadOnlyList<Message> Since(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return [.. _messages.Skip(number)];
    }
}
