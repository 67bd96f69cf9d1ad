// Misconception: A list that is declared as IReadOnlyList cannot be changed.
// Hint: IReadOnlyList is a view, not a lock. What is it really?
// Killed by: A_caller_cannot_change_the_list
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
        return number == 0 ? _messages : [.. _messages.Skip(number)];
    }
}
