// Misconception: Clear is about lines, and a count is no line.
// Hint: Clear one that has gone round. Is everything as new?
// Killed by: Cleared_after_it_went_round
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
        return [.. _lines.TakeLast(rows)];
    }

    public void Clear()
    {
        _lines.Clear();
    }
}
