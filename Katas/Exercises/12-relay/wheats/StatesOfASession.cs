using System.Text.RegularExpressions;

namespace Relaying;

/// <summary>Hands out sessions, each of which is in one of two states.</summary>
public sealed class Relay
{
    private readonly Room _room = new();

    public Session Connect(Action<string> send)
    {
        var screen = new Screen(send);
        return new Session(new Outside(_room, screen), screen);
    }

    internal interface IState
    {
        IState After(string command, string rest);
    }

    internal sealed record Screen(Action<string> Show) : IDelivery
    {
        public void Joined(string name) => Show($"{name} joined");

        public void Said(string name, string text) => Show($"{name}: {text}");

        public void Left(string name) => Show($"{name} left");
    }

    private sealed record Outside(Room Room, Screen Screen) : IState
    {
        public IState After(string command, string rest)
        {
            if (command != "join")
                Screen.Show("! join first");
            else if (Room.Join(rest, Screen) is { } guest)
                return new Inside(this, guest);
            else
                Screen.Show($"! {rest} is taken");
            return this;
        }
    }

    private sealed record Inside(Outside Before, Guest Guest) : IState
    {
        public IState After(string command, string rest)
        {
            switch (command)
            {
                case "join":
                    Before.Screen.Show("! you have joined");
                    return this;
                case "say":
                    Guest.Say(rest);
                    return this;
                default:
                    Guest.Leave();
                    return Before;
            }
        }
    }
}

public sealed class Session
{
    private static readonly Regex _command = new(
        @"\A(?:(join) (\S+)|(say)(?: (.*))?|(quit))\z", RegexOptions.Singleline);

    private readonly Relay.Screen _screen;
    private Relay.IState _state;

    internal Session(Relay.IState state, Relay.Screen screen) => (_state, _screen) = (state, screen);

    public void Receive(string line)
    {
        var match = _command.Match(line);
        if (!match.Success)
        {
            _screen.Show("! what?");
            return;
        }
        var words = match.Groups.Values.Skip(1).Where(group => group.Success).Select(group => group.Value).ToArray();
        _state = _state.After(words[0], words.ElementAtOrDefault(1) ?? "");
    }
}

/// <summary>Knows its guests by name; a newcomer is told everything from the beginning, the own joining last.</summary>
public sealed class Room
{
    private readonly Dictionary<string, Guest> _guests = new(StringComparer.OrdinalIgnoreCase);
    private Action<IDelivery> _everything = _ => { };

    public Guest? Join(string name, IDelivery delivery)
    {
        if (_guests.ContainsKey(name))
            return null;
        Tell(to => to.Joined(name));
        var guest = new Guest(name, delivery);
        guest.Said += text => Tell(to => to.Said(name, text));
        guest.HasLeft += () =>
        {
            _guests.Remove(name);
            Tell(to => to.Left(name));
        };
        guest.Hear(_everything);
        _guests[name] = guest;
        return guest;
    }

    private void Tell(Action<IDelivery> news)
    {
        _everything += news;
        foreach (var guest in _guests.Values)
            guest.Hear(news);
    }
}

public sealed class Guest
{
    private readonly string _name;
    private readonly IDelivery _delivery;

    internal Guest(string name, IDelivery delivery) => (_name, _delivery) = (name, delivery);

    internal event Action<string>? Said;

    internal event Action? HasLeft;

    public void Say(string text)
    {
        if (HasLeft is null)
            throw new InvalidOperationException($"{_name} is not here any more.");
        if (text.Any(character => !char.IsWhiteSpace(character)))
            Said?.Invoke(text);
    }

    public void Leave()
    {
        var leaving = HasLeft;
        HasLeft = null;
        leaving?.Invoke();
    }

    internal void Hear(Action<IDelivery> news)
    {
        try
        {
            news(_delivery);
        }
        catch (IOException)
        {
        }
    }
}

public interface IDelivery
{
    void Joined(string name);

    void Said(string name, string text);

    void Left(string name);
}
