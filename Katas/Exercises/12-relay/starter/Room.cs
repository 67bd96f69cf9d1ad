namespace Relaying;

/// <summary>A room: everything that happens in it, in one order, for everybody.</summary>
public sealed class Room
{
    /// <summary>The names of those who are here, in the order in which they came.</summary>
    public IReadOnlyList<string> Present => [];

    /// <exception cref="InvalidOperationException">Somebody of that name is here.</exception>
    public Guest Join(string name) => new(name);
}

/// <summary>Somebody in a room.</summary>
public sealed class Guest
{
    internal Guest(string name) => Name = name;

    public string Name { get; }

    /// <exception cref="InvalidOperationException">They have left.</exception>
    public void Say(string text)
    {
    }

    public void Leave()
    {
    }

    /// <returns>What has happened since they read the last time; the first time, since the room began.</returns>
    public IReadOnlyList<string> Read() => [];
}
