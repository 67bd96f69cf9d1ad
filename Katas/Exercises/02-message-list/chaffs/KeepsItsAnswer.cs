// Misconception: A copy is safe, so one copy is enough for everybody.
// Hint: Two callers ask, and no message came in between. Write into the answer that the first one got.
// Killed by: A_caller_cannot_change_the_list
namespace Messages;

public sealed record Message(int Number, string Author, string Text);

public sealed class MessageList
{
    private readonly List<Message> _messages = [];
    private Message[]? _all;

    public int Count => _messages.Count;

    public int Add(string author, string text)
    {
        _messages.Add(new Message(Count + 1, author, text));
        _all = null;
        return Count;
    }

    public IReadOnlyList<Message> Since(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        _all ??= [.. _messages];
        return number == 0 ? _all : [.. _all.Skip(number)];
    }
}
