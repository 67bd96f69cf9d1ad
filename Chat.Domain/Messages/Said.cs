namespace Chat.Domain.Messages;

/// <summary>What someone said to the room.</summary>
/// <param name="Who">The author.</param>
/// <param name="Text">1 to 4,000 Unicode scalars in up to 100 lines, printable.</param>
/// <param name="Id">Made by the author's client, unique among what the author says.</param>
/// <param name="SaidAt">The author's own time: it may be long before the relay's, after a connection was lost.</param>
public sealed record Said(long Number, Instant ReceivedAt, string Who, string Text, string Id, Instant SaidAt)
    : Message(Number, ReceivedAt)
{
    private readonly Utf8Pair _idAndText = new(Id, Text);

    public string Text
    {
        get => _idAndText.Second;
        init => _idAndText = new Utf8Pair(Id, value);
    }

    public string Id
    {
        get => _idAndText.First;
        init => _idAndText = new Utf8Pair(value, Text);
    }

    public override Instant OccurredAt => SaidAt;
}
