// Misconception: Ada and ada are two names.
// Hint: Who is ADA?
// Killed by: A_name_is_taken_while_its_guest_is_here
namespace Relaying;

/// <summary>A room: everything that happens in it, in one order, for everybody.</summary>
public sealed class Room
{
    private readonly List<string> _lines = [];
    private readonly List<string> _present = [];

    /// <summary>Who is here now, in the order in which they came.</summary>
    public IReadOnlyList<string> Present => [.. _present];

    internal int Count => _lines.Count;

    /// <exception cref="InvalidOperationException">Somebody of that name is here.</exception>
    public Guest Join(string name)
    {
        if (_present.Contains(name))
            throw new InvalidOperationException($"There is a {name} here.");
        _present.Add(name);
        Add($"{name} joined");
        return new Guest(this, name);
    }

    internal void Leave(string name)
    {
        _present.Remove(name);
        Add($"{name} left");
    }

    internal void Add(string line) => _lines.Add(line);

    internal IReadOnlyList<string> Between(int from, int to) => _lines.GetRange(from, to - from);
}

/// <summary>Somebody in a room.</summary>
public sealed class Guest
{
    private readonly Room _room;
    private int _read;
    private int? _end;

    internal Guest(Room room, string name) => (_room, Name) = (room, name);

    public string Name { get; }

    /// <exception cref="InvalidOperationException">They have left.</exception>
    public void Say(string text)
    {
        if (_end is not null)
            throw new InvalidOperationException($"{Name} has left.");
        if (!string.IsNullOrWhiteSpace(text))
            _room.Add($"{Name}: {text}");
    }

    public void Leave()
    {
        if (_end is not null)
            return;
        _room.Leave(Name);
        _end = _room.Count;
    }

    /// <returns>What has happened since they read the last time; the first time, since the room began.</returns>
    public IReadOnlyList<string> Read()
    {
        var end = _end ?? _room.Count;
        var lines = _room.Between(_read, end);
        _read = end;
        return lines;
    }
}
