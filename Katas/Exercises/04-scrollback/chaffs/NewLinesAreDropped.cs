// Misconception: When it is full, nothing more goes in.
// Hint: Which line is forgotten for the fourth?
// Killed by: One_more_than_full
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
        if (_lines.Count == _capacity)
            Forgotten++;
        else
            _lines.Add(line);
    }

    public IReadOnlyList<string> Newest(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return [.. _lines.TakeLast(rows)];
    }

    public void Clear()
    {
        _lines.Clear();
        Forgotten = 0;
    }
}
