namespace Relaying;

/// <summary>The outer layer: connects people, who write and read lines of text, to one room.</summary>
public sealed class Relay
{
    /// <param name="send">Shows a line to the person at this connection.</param>
    public Session Connect(Action<string> send) => new();
}

/// <summary>One person at a connection.</summary>
public sealed class Session
{
    internal Session()
    {
    }

    /// <summary>The person wrote a line: "join ada", "say hi" or "quit".</summary>
    public void Receive(string line)
    {
    }
}
