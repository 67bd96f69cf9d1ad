namespace Chat.Domain.Messages;

/// <summary>A message of a kind that this program does not know yet: it keeps its place in the list.</summary>
public sealed record Unknown(long Number, Instant TakenAt, string Kind) : Message(Number, TakenAt)
{
    public override string Who { get; init; } = "";
}
