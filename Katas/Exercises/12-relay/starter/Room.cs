namespace Relaying;

/// <summary>The inner layer: decides who is in the room, and what its guests are told.</summary>
public sealed class Room
{
    /// <param name="delivery">Where this guest is told what happens.</param>
    /// <returns>The guest; null if somebody in the room has the name.</returns>
    public Guest? Join(string name, IDelivery delivery) => null;
}

/// <summary>Somebody in a room.</summary>
public sealed class Guest
{
    internal Guest()
    {
    }

    /// <exception cref="InvalidOperationException">The guest has left.</exception>
    public void Say(string text)
    {
    }

    public void Leave()
    {
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
