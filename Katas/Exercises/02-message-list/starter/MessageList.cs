namespace Messages;

/// <summary>One thing that somebody said.</summary>
public sealed record Message(int Number, string Author, string Text);

/// <summary>The room's list of messages.</summary>
public sealed class MessageList
{
    /// <summary>How many messages there are.</summary>
    public int Count => throw new NotImplementedException();

    /// <summary>Appends a message.</summary>
    /// <returns>Its number; the first is 1.</returns>
    public int Add(string author, string text) => 0;

    /// <summary>The messages after this number, oldest first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public IReadOnlyList<Message> Since(int number) => throw new NotImplementedException();
}
