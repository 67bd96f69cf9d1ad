using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>What a relay tells of who is here: right after the welcome, and no more than a room holds.</summary>
internal sealed class Roster
{
    /// <summary>Ten times as many people as any relay has been seen to hold.</summary>
    private const int MostPeople = 100_000;

    private int _people;
    private bool _isClosed;

    /// <summary>The number of the message as of which it is true, under which name one is oneself, too.</summary>
    public long UpTo { get; private set; }

    /// <returns>What is wrong with it; null where nothing is.</returns>
    public string? Add(Present part)
    {
        UpTo = part.UpTo;
        _people += part.Nicknames.Count;
        return _isClosed ? "The server told who is here out of turn."
            : _people > MostPeople ? "The server told of more people than a room can hold."
            : null;
    }

    /// <summary>An update has come: all of it was told.</summary>
    public void Close() => _isClosed = true;
}
