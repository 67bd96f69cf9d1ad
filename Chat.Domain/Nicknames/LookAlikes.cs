namespace Chat.Domain.Nicknames;

/// <summary>Names by what they look like, as they are spelled and as they are folded. One thread at a time.</summary>
internal sealed class LookAlikes
{
    private readonly Dictionary<string, HashSet<Nickname>> _names = [];

    public void Add(Nickname name)
    {
        foreach (var look in LooksOf(name))
        {
            if (!_names.TryGetValue(look, out var alike))
                _names[look] = alike = [];
            alike.Add(name);
        }
    }

    public void Remove(Nickname name)
    {
        foreach (var look in LooksOf(name))
        {
            if (_names.TryGetValue(look, out var alike) && alike.Remove(name) && alike.Count == 0)
                _names.Remove(look);
        }
    }

    /// <summary>Whether a person could take one of the names for this one.</summary>
    /// <param name="except">A name that does not count.</param>
    public bool Has(Nickname name, Nickname? except) => LooksOf(name).Any(look =>
        _names.TryGetValue(look, out var alike) && alike.Any(other => !other.Equals(except)));

    /// <summary>What is spelled stands apart from what is folded: a capital I looks like a small l.</summary>
    private static IEnumerable<string> LooksOf(Nickname name) =>
        [$"spelled {Skeleton.Of(name.Text)}", $"folded {Skeleton.Of(name.Key)}"];
}
