using Shouldly;

namespace Relaying;

/// <summary>The driver of the acceptance specs: somebody at a keyboard and a screen.</summary>
public sealed class Person
{
    private readonly string _name;
    private readonly Session _session;
    private readonly List<string> _unread = [];

    public Person(string name, Relay relay) => (_name, _session) = (name, relay.Connect(_unread.Add));

    public void Joins() => _session.Receive($"join {_name}");

    public void Says(string text) => _session.Receive($"say {text}");

    public void Quits() => _session.Receive("quit");

    /// <summary>Reads on until this line, and fails if it is not there.</summary>
    public void Sees(string line)
    {
        _unread.ShouldContain(line);
        _unread.RemoveRange(0, _unread.IndexOf(line) + 1);
    }

    /// <summary>Fails if there is anything that they have not read yet.</summary>
    public void SeesNothingMore() => _unread.ShouldBeEmpty();
}
