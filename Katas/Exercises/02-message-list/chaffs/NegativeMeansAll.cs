// Misconception: A negative number is simply before the first message, and gets everything.
// Hint: Whose mistake is -1, and who is told?
// Killed by: A_negative_number_is_a_bug
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
        return [.. _messages.Skip(number)];
    }
}
