namespace Chat.Domain.Messages;

/// <summary>Someone left the room.</summary>
public sealed record Left(long Number, Instant ReceivedAt, string Who, LeaveReason Why) : Message(Number, ReceivedAt);
