namespace Chat.Domain.Messages;

/// <summary>Someone came into the room.</summary>
/// <param name="Nickname">Who, as they spell it.</param>
public sealed record Joined(long Number, Instant TakenAt, string Nickname) : Message(Number, TakenAt);
