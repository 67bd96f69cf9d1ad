// Misconception: Whoever asks for a number that is not there has made a mistake.
// Hint: The list started again after a restart, and a client has number 99.
// Killed by: Nothing_comes_after_a_number_that_is_not_reached
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
        return _messages.GetRange(number, Count - number);
    }
}
