namespace Scrolling;

// A queue: first in, first out.
public sealed class Scrollback
{
    private readonly Queue<string> _lines = new();
    private readonly int _capacity;

    public Scrollback(int capacity) =>
        _capacity = capacity > 0
            ? capacity
            : throw new ArgumentOutOfRangeException(nameof(capacity), capacity, "It has room for a line at least.");

    public int Count => _lines.Count;

    public long Forgotten { get; private set; }

    public void Add(string line)
    {
        _lines.Enqueue(line);
        if (_lines.Count <= _capacity)
            return;
        _lines.Dequeue();
        Forgotten++;
    }

    public IReadOnlyList<string> Newest(int rows) => rows < 0
        ? throw new ArgumentOutOfRangeException(nameof(rows))
        : _lines.TakeLast(rows).ToArray();

    public void Clear()
    {
        _lines.Clear();
        Forgotten = 0;
    }
}
