// Misconception: The line that is on the screen now stays on it.
// Hint: Clear one that is half full, and look.
// Killed by: Cleared_when_half_full
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
        if (_lines.Count > 1)
            _lines.RemoveRange(0, _lines.Count - 1);
        Forgotten = 0;
    }
}
