namespace Chat.Domain.Messages;

/// <summary>Someone came into the room.</summary>
public sealed record Joined(long Number, Instant TakenAt, string Who) : Message(Number, TakenAt);
