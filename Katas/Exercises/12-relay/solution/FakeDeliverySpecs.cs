namespace Relaying;

/// <summary>The way to a guest without a connection: it keeps what it was told, or is broken.</summary>
public sealed class FakeDelivery : IDelivery
{
    public List<string> Delivered { get; } = [];

    public bool IsBroken { get; set; }

    public void Joined(string name) => Deliver($"{name} joined");

    public void Said(string name, string text) => Deliver($"{name} said '{text}'");

    public void Left(string name) => Deliver($"{name} left");

    private void Deliver(string news)
    {
        if (IsBroken)
            throw new IOException("The way is broken.");
        Delivered.Add(news);
    }
}
