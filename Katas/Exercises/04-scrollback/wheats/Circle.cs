namespace Scrolling;

// An array, where the oldest stands in it, and how many there are.
public sealed class Scrollback
{
    private readonly int _capacity;
    private string[] _places = [];
    private int _oldest;

    public Scrollback(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        _capacity = capacity;
        Clear();
    }

    public int Count { get; private set; }

    public long Forgotten { get; private set; }

    public void Add(string line)
    {
        _places[(_oldest + Count) % _capacity] = line;
        if (Count < _capacity)
        {
            Count++;
            return;
        }
        _oldest = (_oldest + 1) % _capacity;
        Forgotten++;
    }

    public IReadOnlyList<string> Newest(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        var answer = new List<string>();
        for (var i = Math.Max(0, Count - rows); i < Count; i++)
            answer.Add(_places[(_oldest + i) % _capacity]);
        return answer;
    }

    public void Clear() => (_places, _oldest, Count, Forgotten) = (new string[_capacity], 0, 0, 0);
}
