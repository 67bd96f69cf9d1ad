// Misconception: The line that fills it up is the first to push.
// Hint: How many were forgotten when it is exactly full?
// Killed by: Nothing_is_forgotten_before_there_is_need
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
        if (_lines.Count >= _capacity)
            Forgotten++;
        if (_lines.Count > _capacity)
            _lines.RemoveAt(0);
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
