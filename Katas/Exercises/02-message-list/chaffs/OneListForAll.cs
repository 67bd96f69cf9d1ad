// Misconception: There is one room, so there is one list.
// Hint: Make two lists.
// Killed by: Two_lists_know_nothing_of_each_other
namespace Messages;

public sealed record Message(int Number, string Author, string Text);

public sealed class MessageList
{
    private static readonly List<Message> _messages = [];

    public int Count => _messages.Count;

    public int Add(string author, string text)
    {
        _messages.Add(new Message(Count + 1, author, text));
        return Count;
    }

    public IReadOnlyList<Message> Since(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return [.. _messages.Skip(number)];
    }
}
