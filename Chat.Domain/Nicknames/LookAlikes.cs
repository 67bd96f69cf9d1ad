namespace Chat.Domain.Nicknames;

/// <summary>Names by what they look like, as they are spelled and as they are folded. One thread at a time.</summary>
internal sealed class LookAlikes
{
    /// <summary>Most looks have one name, and an array of one takes a tenth of a set's memory.</summary>
    private readonly Dictionary<string, Nickname[]> _names = [];

    public void Add(Nickname name)
    {
        foreach (var look in LooksOf(name))
            _names[look] = [.. AllLike(look), name];
    }

    public void Remove(Nickname name)
    {
        foreach (var look in LooksOf(name))
        {
            Nickname[] others = [.. AllLike(look).Where(alike => !alike.Equals(name))];
            if (others.Length > 0)
                _names[look] = others;
            else
                _names.Remove(look);
        }
    }

    /// <summary>Whether a person could take one of the names for this one.</summary>
    /// <param name="except">A name that does not count.</param>
    public bool Has(Nickname name, Nickname? except) =>
        LooksOf(name).Any(look => AllLike(look).Any(other => !other.Equals(except)));

    private Nickname[] AllLike(string look) => _names.GetValueOrDefault(look, []);

    /// <summary>What is spelled stands apart from what is folded: a capital I looks like a small l.</summary>
    private static IEnumerable<string> LooksOf(Nickname name) =>
        [$"spelled {Skeleton.Of(name.Text)}", $"folded {Skeleton.Of(name.Key)}"];
}
