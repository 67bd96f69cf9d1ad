namespace Chat.Domain.Messages;

/// <summary>Someone goes by another name from now on.</summary>
/// <param name="Who">The name until now.</param>
/// <param name="To">The name from now on.</param>
public sealed record Renamed(long Number, Instant ReceivedAt, string Who, string To) : Message(Number, ReceivedAt);
