namespace Chat.Domain.Messages;

/// <summary>Someone left the room.</summary>
public sealed record Left(long Number, Instant TakenAt, string Who, LeaveReason Why) : Message(Number, TakenAt);
