// Misconception: A guest leaves by quitting, so the session tells the others.
// Hint: Leave a room without any session. What are the others told?
// Killed by: All_guests_are_told_everything
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
                var name = _guest.Name;
                _guest.Leave();
                _room.TellAll(to => to.Left(name));
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

/// <summary>The inner layer: decides who is in the room, and what its guests are told.</summary>
public sealed class Room
{
    private readonly List<Guest> _guests = [];
    private readonly List<Action<IDelivery>> _past = [];

    /// <param name="delivery">Where this guest is told what happens.</param>
    /// <returns>The guest; null if somebody in the room has the name.</returns>
    public Guest? Join(string name, IDelivery delivery)
    {
        if (_guests.Exists(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)))
            return null;
        var guest = new Guest(this, name, delivery);
        _past.ForEach(guest.Tell);
        _guests.Add(guest);
        TellAll(to => to.Joined(name));
        return guest;
    }

    internal bool Has(Guest guest) => _guests.Contains(guest);

    internal void Remove(Guest guest) => _guests.Remove(guest);

    internal void TellAll(Action<IDelivery> news)
    {
        _past.Add(news);
        _guests.ForEach(guest => guest.Tell(news));
    }
}

/// <summary>Somebody in a room.</summary>
public sealed class Guest
{
    private readonly Room _room;
    private readonly IDelivery _delivery;

    internal Guest(Room room, string name, IDelivery delivery) => (_room, Name, _delivery) = (room, name, delivery);

    internal string Name { get; }

    /// <exception cref="InvalidOperationException">The guest has left.</exception>
    public void Say(string text)
    {
        if (!_room.Has(this))
            throw new InvalidOperationException($"{Name} has left.");
        if (!string.IsNullOrWhiteSpace(text))
            _room.TellAll(to => to.Said(Name, text));
    }

    public void Leave() => _room.Remove(this);

    internal void Tell(Action<IDelivery> news)
    {
        try
        {
            news(_delivery);
        }
        catch (IOException)
        {
            // The others are told all the same.
        }
    }
}

/// <summary>The room's port: the way to one guest.</summary>
/// <remarks>A method throws an <see cref="IOException"/> when the way is broken. It stays broken then.</remarks>
public interface IDelivery
{
    void Joined(string name);

    void Said(string name, string text);

    void Left(string name);
}
