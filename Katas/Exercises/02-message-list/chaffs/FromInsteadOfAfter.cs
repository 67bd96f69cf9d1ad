// Misconception: `Since(2)` begins with number 2.
// Hint: A client that has number 2 does not want it again.
// Killed by: Only_what_came_after_the_number
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
        return [.. _messages.Skip(Math.Max(0, number - 1))];
    }
}
