namespace Chat.Domain.Messages;

/// <summary>One entry of the room's list.</summary>
/// <param name="Number">Its place in the list, from 1.</param>
/// <param name="TakenAt">The relay's time of taking it in.</param>
public abstract record Message(long Number, Instant TakenAt);
