using Chat.Domain.Nicknames;

namespace Chat.Domain.Rooms;

/// <summary>The ids that were said lately, and the numbers that they got.</summary>
/// <param name="newest">How many of the newest messages of the list it reaches back over.</param>
internal sealed class RecentMessageIds(int newest)
{
    private readonly Dictionary<(Nickname Who, string Id), long> _numbers = [];
    private readonly Queue<Entry> _oldestFirst = [];

    public bool Contains(Nickname who, string id, out long number) => _numbers.TryGetValue((who, id), out number);

    public void Add(Nickname who, string id, long number)
    {
        _numbers[(who, id)] = number;
        _oldestFirst.Enqueue(new Entry(who, id, number));
        while (_oldestFirst.Peek().Number <= number - newest)
            Forget(_oldestFirst.Dequeue());
    }

    /// <summary>A newer message of the same id is still remembered.</summary>
    private void Forget(Entry old)
    {
        if (_numbers.GetValueOrDefault(old.Key) == old.Number)
            _numbers.Remove(old.Key);
    }

    /// <summary>What was said under a name was said by whoever has another one now.</summary>
    public void Rename(Nickname who, Nickname to)
    {
        foreach (var entry in _oldestFirst.Where(entry => entry.Who.Equals(who)))
        {
            _numbers.Remove(entry.Key);
            entry.Who = to;
            _numbers[entry.Key] = entry.Number;
        }
    }

    private sealed class Entry(Nickname who, string id, long number)
    {
        public Nickname Who { get; set; } = who;

        public long Number => number;

        public (Nickname Who, string Id) Key => (Who, id);
    }
}
