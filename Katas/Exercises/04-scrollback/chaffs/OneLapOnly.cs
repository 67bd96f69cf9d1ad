// Misconception: It goes round: after the last place comes the first. Once.
// Hint: Go round twice, and look at all the lines.
// Killed by: Twice_round
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
        var place = (int)(Forgotten % _capacity);
        if (_lines.Count < _capacity)
        {
            _lines.Add(line);
            return;
        }
        Forgotten++;
        if (Forgotten > _capacity)
        {
            _lines[place] = line;
            return;
        }
        _lines.RemoveAt(0);
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
