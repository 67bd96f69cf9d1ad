using Chat.Domain.Messages;
using Chat.Domain.Nicknames;

namespace Chat.Domain.Rooms;

/// <summary>Who is in the room, as its messages tell. Not safe for use by several threads.</summary>
public sealed class Attendance
{
    private readonly HashSet<Nickname> _present = [];
    private readonly LookAlikes _looks = new();

    public IReadOnlyCollection<Nickname> Present => _present;

    public bool Contains(Nickname who) => _present.Contains(who);

    /// <summary>Whether somebody in the room has a name that looks like this one.</summary>
    /// <param name="except">Somebody who does not count.</param>
    public bool Resembles(Nickname who, Nickname? except = null) => _looks.Has(who, except);

    public void Add(Nickname who)
    {
        if (_present.Add(who))
            _looks.Add(who);
    }

    public void Remove(Nickname who)
    {
        if (_present.TryGetValue(who, out var spelled) && _present.Remove(who))
            _looks.Remove(spelled);
    }

    public void Rename(Nickname who, Nickname to)
    {
        Remove(who);
        Add(to);
    }

    /// <summary>A message that is in the list already; most are about something else.</summary>
    public void Apply(Message message)
    {
        switch (message)
        {
            case Joined:
                Add(Nickname.Parse(message.Who));
                break;
            case Left:
                Remove(Nickname.Parse(message.Who));
                break;
            case Renamed renamed:
                Rename(Nickname.Parse(message.Who), Nickname.Parse(renamed.To));
                break;
        }
    }
}
