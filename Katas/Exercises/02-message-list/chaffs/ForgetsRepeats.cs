// Misconception: Whoever says the same thing twice has pressed Enter twice.
// Hint: Two people laugh: ha, ha.
// Killed by: The_same_text_can_be_said_twice
namespace Messages;

public sealed record Message(int Number, string Author, string Text);

public sealed class MessageList
{
    private readonly List<Message> _messages = [];

    public int Count => _messages.Count;

    public int Add(string author, string text)
    {
        if (!_messages.Exists(message => message.Author == author && message.Text == text))
            _messages.Add(new Message(Count + 1, author, text));
        return Count;
    }

    public IReadOnlyList<Message> Since(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return [.. _messages.Skip(number)];
    }
}
