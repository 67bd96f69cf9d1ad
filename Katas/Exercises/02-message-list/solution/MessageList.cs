namespace Messages;

/// <summary>One thing that somebody said.</summary>
public sealed record Message(int Number, string Author, string Text);

/// <summary>The room's list of messages.</summary>
public sealed class MessageList
{
    private readonly List<Message> _messages = [];

    /// <summary>How many messages there are.</summary>
    public int Count => _messages.Count;

    /// <summary>Appends a message.</summary>
    /// <returns>Its number; the first is 1.</returns>
    public int Add(string author, string text)
    {
        _messages.Add(new Message(Count + 1, author, text));
        return Count;
    }

    /// <summary>The messages after this number, oldest first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public IReadOnlyList<Message> Since(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return [.. _messages.Skip(number)];
    }
}
