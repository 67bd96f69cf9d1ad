// Misconception: The fake of the first green was never replaced.
// Hint: Add twice, and look at the second number.
// Killed by: The_second_message_is_number_2
namespace Messages;

public sealed record Message(int Number, string Author, string Text);

public sealed class MessageList
{
    private readonly List<Message> _messages = [];

    public int Count => _messages.Count;

    public int Add(string author, string text)
    {
        _messages.Add(new Message(1, author, text));
        return 1;
    }

    public IReadOnlyList<Message> Since(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return [.. _messages.Skip(number)];
    }
}
