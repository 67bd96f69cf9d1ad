// Misconception: One place has to stay free, or full could not be told from empty.
// Hint: Fill it exactly: are all of them there?
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

    public int Count => _lines.Count;

    public long Forgotten { get; private set; }

    public void Add(string line)
    {
        _lines.Add(line);
        if (_lines.Count < Math.Max(2, _capacity))
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
        Forgotten = 0;
    }
}
