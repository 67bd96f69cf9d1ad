namespace Chat.Domain.Messages;

/// <summary>A message of a kind that this program does not know yet: it keeps its place in the list.</summary>
public sealed record UnknownMessage(long Number, Instant ReceivedAt, string Kind) : Message(Number, ReceivedAt)
{
    public override string Who { get; init; } = "";
}
