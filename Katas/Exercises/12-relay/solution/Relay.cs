namespace Relaying;

/// <summary>The outer layer: connects people, who write and read lines of text, to one room.</summary>
public sealed class Relay
{
    private readonly Room _room = new();

    /// <param name="send">Shows a line to the person at this connection.</param>
    public Session Connect(Action<string> send) => new(_room, send);
}

/// <summary>One person at a connection.</summary>
public sealed class Session
{
    private readonly Room _room;
    private readonly Action<string> _send;
    private Guest? _guest;

    internal Session(Room room, Action<string> send) => (_room, _send) = (room, send);

    /// <summary>The person wrote a line: "join ada", "say hi" or "quit".</summary>
    public void Receive(string line)
    {
        var words = line.Split(' ', 2);
        var rest = words.Length > 1 ? words[1] : "";
        switch (words[0])
        {
            case "join" when IsName(rest):
                Join(rest);
                break;
            case "say" when _guest is not null:
                _guest.Say(rest);
                break;
            case "quit" when _guest is not null:
                _guest.Leave();
                _guest = null;
                break;
            case "say" or "quit":
                _send("! join first");
                break;
            default:
                _send("! what?");
                break;
        }
    }

    private static bool IsName(string text) => text != "" && !text.Any(char.IsWhiteSpace);

    private void Join(string name)
    {
        if (_guest is not null)
        {
            _send("! you have joined");
            return;
        }
        _guest = _room.Join(name, new TextDelivery(_send));
        if (_guest is null)
            _send($"! {name} is taken");
    }
}

/// <summary>Puts into lines of text what a guest is told.</summary>
internal sealed class TextDelivery(Action<string> send) : IDelivery
{
    public void Joined(string name) => send($"{name} joined");

    public void Said(string name, string text) => send($"{name}: {text}");

    public void Left(string name) => send($"{name} left");
}
