// Misconception: The newest lines, so the newest first.
// Hint: Two lines are enough to see an order.
// Killed by: Oldest_first
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

    public int Count => _lines.Count;

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
        return [.. _lines.TakeLast(rows).Reverse()];
    }

    public void Clear()
    {
        _lines.Clear();
        Forgotten = 0;
    }
}
