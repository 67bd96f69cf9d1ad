namespace Chat.Domain.Messages;

/// <summary>What someone said to the room.</summary>
/// <param name="Who">The author.</param>
/// <param name="Text">1 to 4,000 Unicode scalars in up to 100 lines, printable.</param>
/// <param name="Id">Made by the author's client, unique among what the author says.</param>
/// <param name="SaidAt">The author's own time: it may be long before the relay's, after a connection was lost.</param>
public sealed record Said(long Number, Instant ReceivedAt, string Who, string Text, string Id, Instant SaidAt)
    : Message(Number, ReceivedAt)
{
    private readonly Utf8Text _text = new(Text);
    private readonly Utf8Text _id = new(Id);

    public string Text
    {
        get => _text.ToString();
        init => _text = new Utf8Text(value);
    }

    public string Id
    {
        get => _id.ToString();
        init => _id = new Utf8Text(value);
    }

    public override Instant OccurredAt => SaidAt;
}
