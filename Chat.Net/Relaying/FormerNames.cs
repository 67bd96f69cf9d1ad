using Chat.Domain.Messages;
using Chat.Domain.Nicknames;

namespace Chat.Net.Relaying;

/// <summary>
/// Names that members have given up: each is kept for a while, and leads to the name that was taken instead.
/// </summary>
internal sealed class FormerNames
{
    private readonly Dictionary<Nickname, (Nickname To, TimeSpan Until)> _names = [];

    public bool Contains(Nickname nickname) => _names.ContainsKey(nickname);

    /// <summary>Whether one that is kept for somebody else looks like it.</summary>
    /// <param name="member">Who wants it, by the name that they have; null for a newcomer.</param>
    public bool HasOneLike(Nickname nickname, Nickname? member = null) =>
        _names.Keys.Any(former => former.LooksLike(nickname) && !Resolve(former).Equals(member));

    /// <summary>Whether it is kept for a member other than the one with this name.</summary>
    public bool IsKeptFrom(Nickname member, Nickname nickname) =>
        Contains(nickname) && !Resolve(nickname).Equals(member);

    /// <summary>The name to which one leads that was given up; any other leads to itself.</summary>
    public Nickname Resolve(Nickname nickname)
    {
        while (_names.TryGetValue(nickname, out var former))
            nickname = former.To;
        return nickname;
    }

    /// <summary>What was in the list before a restart.</summary>
    public void Restore(Message message, TimeSpan until)
    {
        if (message is Renamed renamed)
            Add(Nickname.Parse(renamed.Who), Nickname.Parse(renamed.To), until);
        if (message is Left left)
            Release(Nickname.Parse(left.Who));
    }

    /// <summary>A name was given up for another. That one is no former name now, so that a chain ends.</summary>
    public void Add(Nickname nickname, Nickname to, TimeSpan until)
    {
        _names[nickname] = (to, until);
        _names.Remove(to);
    }

    /// <summary>Whoever had this name last has left: nothing is kept for them.</summary>
    public void Release(Nickname last)
    {
        foreach (var nickname in _names.Keys.Where(former => Resolve(former).Equals(last)).ToList())
            _names.Remove(nickname);
    }

    public void Expire(TimeSpan now)
    {
        foreach (var (nickname, _) in _names.Where(former => former.Value.Until <= now).ToList())
            _names.Remove(nickname);
    }
}
