namespace Relaying;

/// <summary>Keeps a log of what happened and a place in it for each guest; who lags behind catches up.</summary>
public sealed class Room
{
    private readonly List<News> _log = [];
    private readonly List<Guest> _guests = [];

    internal enum Kind
    {
        Joined,
        Said,
        Left,
    }

    public Guest? Join(string name, IDelivery delivery)
    {
        if (_guests.Any(guest => guest.IsCalled(name)))
            return null;
        // The newest guest is told first.
        _guests.Insert(0, new Guest(this, name, delivery));
        var newcomer = _guests[0];
        Append(new News(Kind.Joined, name));
        return newcomer;
    }

    internal void Append(News news)
    {
        _log.Add(news);
        foreach (var guest in _guests)
            guest.CatchUp(_log);
    }

    internal void Forget(Guest guest, string name)
    {
        _guests.RemoveAll(other => ReferenceEquals(other, guest));
        Append(new News(Kind.Left, name));
    }

    internal sealed record News(Kind Kind, string Name, string Text = "");
}

public sealed class Guest
{
    private readonly Room _room;
    private readonly string _name;
    private IDelivery? _delivery;
    private int _place;
    private bool _hasLeft;

    internal Guest(Room room, string name, IDelivery delivery) => (_room, _name, _delivery) = (room, name, delivery);

    public void Say(string text)
    {
        if (_hasLeft)
            throw new InvalidOperationException("Nobody hears you.");
        if (text.Trim().Length > 0)
            _room.Append(new Room.News(Room.Kind.Said, _name, text));
    }

    public void Leave()
    {
        if (_hasLeft)
            return;
        _hasLeft = true;
        _room.Forget(this, _name);
    }

    internal bool IsCalled(string name) => _name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>A way that has been broken once is not tried again.</summary>
    internal void CatchUp(List<Room.News> log)
    {
        try
        {
            while (_delivery is not null && _place < log.Count)
                Deliver(_delivery, log[_place++]);
        }
        catch (IOException)
        {
            _delivery = null;
        }
    }

    private static void Deliver(IDelivery delivery, Room.News news)
    {
        if (news.Kind == Room.Kind.Joined)
            delivery.Joined(news.Name);
        else if (news.Kind == Room.Kind.Said)
            delivery.Said(news.Name, news.Text);
        else
            delivery.Left(news.Name);
    }
}

public interface IDelivery
{
    void Joined(string name);

    void Said(string name, string text);

    void Left(string name);
}

public sealed class Relay
{
    private readonly Room _room = new();

    public Session Connect(Action<string> send) => new(_room, send);
}

/// <summary>Is the way to its guest itself.</summary>
public sealed class Session : IDelivery
{
    private readonly Room _room;
    private readonly Action<string> _send;
    private Guest? _guest;

    internal Session(Room room, Action<string> send) => (_room, _send) = (room, send);

    public void Receive(string line)
    {
        if (AnswerTo(line) is { } answer)
            _send($"! {answer}");
    }

    void IDelivery.Joined(string name) => _send(name + " joined");

    void IDelivery.Said(string name, string text) => _send(name + ": " + text);

    void IDelivery.Left(string name) => _send(name + " left");

    private string? AnswerTo(string line)
    {
        var isSaid = line == "say" || line.StartsWith("say ", StringComparison.Ordinal);
        if (!isSaid && line != "quit")
        {
            return line.Split(' ') is ["join", not "" and var name] && !name.Any(char.IsWhiteSpace)
                ? Join(name)
                : "what?";
        }
        if (_guest is not { } guest)
            return "join first";
        if (isSaid)
        {
            guest.Say(line.Length > 4 ? line[4..] : "");
        }
        else
        {
            _guest = null;
            guest.Leave();
        }
        return null;
    }

    private string? Join(string name)
    {
        if (_guest is not null)
            return "you have joined";
        _guest = _room.Join(name, this);
        return _guest is null ? $"{name} is taken" : null;
    }
}
