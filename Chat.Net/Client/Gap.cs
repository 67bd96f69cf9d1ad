using Chat.Domain.Messages;

namespace Chat.Net.Client;

/// <summary>What a client missed while it was away, until all of it is fetched.</summary>
internal sealed class Gap
{
    /// <summary>The longest that is filled, in messages: it takes some seconds.</summary>
    private const int Longest = 100_000;

    /// <summary>The copy from before it; null where there is none.</summary>
    private MessageList? _before;

    public bool IsOpen => _before is not null;

    /// <summary>A copy begins anew: what is between the two is missing, and fetched unless it is too much.</summary>
    /// <param name="canFetch">Whether the relay has it.</param>
    public void Open(MessageList list, Head from, bool canFetch)
    {
        var before = _before ?? list;
        _before = canFetch && from.Number - before.Head.Number is > 0 and <= Longest ? before : null;
    }

    /// <summary>It stays as it is.</summary>
    public void Leave() => _before = null;

    /// <summary>Whether a copy reaches back to the one before the gap.</summary>
    public bool IsReachedBy(MessageList list) => list.Begin.Number <= _before?.Head.Number;

    /// <returns>The two in one, where they meet; null where they are of different chains.</returns>
    public MessageList? Close(MessageList list)
    {
        if (_before?.Head != list.Begin)
            return null;
        var whole = _before.Append(list);
        _before = null;
        return whole;
    }
}
