namespace Chat.Domain.Messages;

/// <summary>Someone came into the room.</summary>
public sealed record Joined(long Number, Instant ReceivedAt, string Who) : Message(Number, ReceivedAt);
