namespace Scrolling;

/// <summary>Remembers the newest lines.</summary>
public sealed class Scrollback
{
    private readonly string[] _ring;
    private long _added;

    public Scrollback(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        _ring = new string[capacity];
    }

    /// <summary>How many lines are remembered.</summary>
    public int Count => (int)(_added - Forgotten);

    /// <summary>How many had to be forgotten because there was no room.</summary>
    public long Forgotten => Math.Max(0, _added - _ring.Length);

    /// <summary>Remembers a line; when there is no room, the oldest is forgotten for it.</summary>
    public void Add(string line) => _ring[_added++ % _ring.Length] = line;

    /// <summary>The newest lines, as many as there are rows or all of them, the oldest first.</summary>
    public IReadOnlyList<string> Newest(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        var shown = Math.Min(rows, Count);
        var first = _added - shown;
        return [.. Enumerable.Range(0, shown).Select(row => _ring[(first + row) % _ring.Length])];
    }

    /// <summary>Makes it as it was when it was new.</summary>
    public void Clear() => _added = 0;
}
