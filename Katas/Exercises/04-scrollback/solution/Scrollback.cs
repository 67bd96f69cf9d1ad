namespace Scrolling;

/// <summary>Remembers the newest lines.</summary>
public sealed class Scrollback
{
    private readonly string[] _ring;
    private int _added;

    public Scrollback(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        _ring = new string[capacity];
    }

    /// <summary>How many lines are remembered.</summary>
    public int Count => _added - Forgotten;

    /// <summary>How many had to be forgotten for want of room.</summary>
    public int Forgotten => Math.Max(0, _added - _ring.Length);

    /// <summary>Remembers a line; when there is no room, the oldest is forgotten for it.</summary>
    public void Add(string line) => _ring[_added++ % _ring.Length] = line;

    /// <summary>The newest so many lines, or all where there are fewer, the oldest of them first.</summary>
    public IReadOnlyList<string> Newest(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        var shown = Math.Min(rows, Count);
        return [.. Enumerable.Range(_added - shown, shown).Select(line => _ring[line % _ring.Length])];
    }

    /// <summary>Begins anew.</summary>
    public void Clear() => _added = 0;
}
