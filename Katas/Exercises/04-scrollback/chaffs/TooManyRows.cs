// Misconception: Whoever asks for more lines than there are has made a mistake.
// Hint: A tall screen, and a chat that has just begun.
// Killed by: More_rows_than_lines
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
        return _lines.GetRange(_lines.Count - rows, rows);
    }

    public void Clear()
    {
        _lines.Clear();
        Forgotten = 0;
    }
}
