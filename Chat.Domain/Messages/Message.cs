namespace Chat.Domain.Messages;

/// <summary>One entry of the room's list.</summary>
/// <param name="Number">Its place in the list, from 1.</param>
/// <param name="ReceivedAt">When the relay received it, by the relay's clock.</param>
public abstract record Message(long Number, Instant ReceivedAt)
{
    /// <summary>The nickname of whom it is about, as they spell it.</summary>
    public abstract string Who { get; init; }

    /// <summary>When it happened to them: the author's own time where there is one, else the relay's.</summary>
    public virtual Instant OccurredAt => ReceivedAt;
}
