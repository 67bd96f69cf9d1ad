using Chat.Domain.Messages;

namespace Chat.ConsoleClient.Page;

/// <summary>What stands together in the message area, and where in the timeline it is.</summary>
internal abstract record Block(int First, int Last)
{
    public sealed record OfMessage(Message Message, int Place) : Block(Place, Place);

    /// <summary>Joins and leaves that follow each other.</summary>
    public sealed record OfPresence(IReadOnlyList<Message> Changes, int First)
        : Block(First, First + Changes.Count - 1);

    public sealed record OfPending(Pending Pending, int Place) : Block(Place, Place);

    public sealed record OfNote(string Words, int Place) : Block(Place, Place);

    /// <summary>A line between two histories.</summary>
    public sealed record OfRule(string Words, int Place) : Block(Place, Place);

    /// <summary>A message that is shown elsewhere already.</summary>
    public sealed record OfRepeat(Message Message, int Place) : Block(Place, Place);
}
