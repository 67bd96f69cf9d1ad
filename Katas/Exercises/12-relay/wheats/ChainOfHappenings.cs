namespace Relaying;

/// <summary>A chain of what happened; every guest holds the link that they read last.</summary>
public sealed class Room
{
    private readonly Dictionary<string, string> _here = new(StringComparer.OrdinalIgnoreCase);
    private readonly Happening _beginning = new("");
    private Happening _newest;

    public Room() => _newest = _beginning;

    public IReadOnlyList<string> Present { get; private set; } = [];

    public Guest Join(string name)
    {
        if (!_here.TryAdd(name, name))
            throw new InvalidOperationException($"'{name}' is somebody else.");
        Present = [.. Present, name];
        Append($"{name} joined");
        return new Guest(this, name, _beginning);
    }

    internal Happening Append(string line) => _newest = _newest.Next = new Happening(line);

    internal Happening Remove(string name)
    {
        _here.Remove(name);
        Present = [.. Present.Where(other => other != name)];
        return Append($"{name} left");
    }

    internal sealed class Happening(string line)
    {
        public string Line { get; } = line;

        public Happening? Next { get; set; }
    }
}

public sealed class Guest
{
    private readonly Room _room;
    private Room.Happening _read;
    private Room.Happening? _last;

    internal Guest(Room room, string name, Room.Happening beginning)
    {
        (_room, Name, _read) = (room, name, beginning);
    }

    public string Name { get; }

    public void Say(string text)
    {
        if (_last is not null)
            throw new InvalidOperationException();
        if (text.Any(character => !char.IsWhiteSpace(character)))
            _room.Append($"{Name}: {text}");
    }

    public void Leave() => _last ??= _room.Remove(Name);

    public IReadOnlyList<string> Read()
    {
        var lines = new List<string>();
        while (_read != _last && _read.Next is { } next)
        {
            lines.Add(next.Line);
            _read = next;
        }
        return lines;
    }
}
