using Chat.Domain.Nicknames;

namespace Chat.Domain.Rooms;

/// <summary>The ids that were said lately, and the numbers that they got.</summary>
/// <param name="newest">How many of the newest messages of the list it reaches back over.</param>
internal sealed class RecentMessageIds(int newest)
{
    private readonly Dictionary<(Nickname Who, string Id), long> _numbers = [];
    private readonly Queue<(Nickname Who, string Id)> _oldestFirst = [];

    public bool Contains(Nickname who, string id, out long number) => _numbers.TryGetValue((who, id), out number);

    public void Add(Nickname who, string id, long number)
    {
        _numbers.Add((who, id), number);
        _oldestFirst.Enqueue((who, id));
        while (_numbers[_oldestFirst.Peek()] <= number - newest)
            _numbers.Remove(_oldestFirst.Dequeue());
    }
}
