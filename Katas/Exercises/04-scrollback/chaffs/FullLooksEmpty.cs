// Misconception: When the next place to write is that of the oldest line, there are no lines.
// Hint: Fill it exactly: how many are there?
// Killed by: Exactly_full
namespace Scrolling;

public sealed class Scrollback
{
    private readonly List<string> _lines = [];
    private readonly int _capacity;

    public Scrollback(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        _capacity = capacity;
    }

    public int Count => _lines.Count == _capacity ? 0 : _lines.Count;

    public long Forgotten { get; private set; }

    public void Add(string line)
    {
        _lines.Add(line);
        if (_lines.Count <= _capacity)
            return;
        _lines.RemoveAt(0);
        Forgotten++;
    }

    public IReadOnlyList<string> Newest(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return [.. _lines.TakeLast(Math.Min(rows, Count))];
    }

    public void Clear()
    {
        _lines.Clear();
        Forgotten = 0;
    }
}
