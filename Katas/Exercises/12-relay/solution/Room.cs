namespace Relaying;

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

    internal void Remove(Guest guest)
    {
        if (_guests.Remove(guest))
            TellAll(to => to.Left(guest.Name));
    }

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
