namespace Relaying;

/// <summary>The way to a guest: keeps what it was told, and breaks on demand.</summary>
public sealed class FakeDelivery : IDelivery
{
    private readonly List<string> _told = [];

    public bool IsBroken { get; set; }

    /// <summary>All that it was told, divided by |.</summary>
    public string Told => string.Join("|", _told);

    public void Joined(string name) => Take($"+{name}");

    public void Said(string name, string text) => Take($"{name}:{text}");

    public void Left(string name) => Take($"-{name}");

    private void Take(string news)
    {
        if (IsBroken)
            throw new IOException("Broken.");
        _told.Add(news);
    }
}
