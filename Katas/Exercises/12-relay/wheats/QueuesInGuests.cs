namespace Relaying;

/// <summary>Every guest has a queue, into which the room puts what happens.</summary>
public sealed class Room
{
    private readonly Queue<string> _past = new();
    private readonly List<Guest> _guests = [];

    public IReadOnlyList<string> Present => _guests.ConvertAll(guest => guest.Name);

    public Guest Join(string name)
    {
        if (_guests.Exists(guest => string.Equals(guest.Name, name, StringComparison.OrdinalIgnoreCase)))
            throw new InvalidOperationException("Taken.");
        var newcomer = new Guest(this, name, _past);
        _guests.Add(newcomer);
        Tell($"{name} joined");
        return newcomer;
    }

    internal bool Has(Guest guest) => _guests.Contains(guest);

    internal void Tell(string line)
    {
        _past.Enqueue(line);
        _guests.ForEach(guest => guest.Hear(line));
    }

    internal void Forget(Guest guest)
    {
        Tell($"{guest.Name} left");
        _guests.Remove(guest);
    }
}

public sealed class Guest
{
    private readonly Room _room;
    private Queue<string> _unread;

    internal Guest(Room room, string name, IEnumerable<string> past)
    {
        (_room, Name) = (room, name);
        _unread = new Queue<string>(past);
    }

    public string Name { get; }

    public void Say(string text)
    {
        if (!_room.Has(this))
            throw new InvalidOperationException("Nobody hears you.");
        if (text.Trim() != "")
            _room.Tell(Name + ": " + text);
    }

    public void Leave()
    {
        if (_room.Has(this))
            _room.Forget(this);
    }

    public IReadOnlyList<string> Read()
    {
        var lines = _unread.ToArray();
        _unread = new Queue<string>();
        return lines;
    }

    internal void Hear(string line) => _unread.Enqueue(line);
}
