using System.Net;
using Chat.Domain.Nicknames;
using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>Who somebody is in the room, and by what they may come back as the same.</summary>
/// <param name="Key">Null for a client that has shown none: it is a newcomer every time.</param>
internal sealed record Identity(Nickname Nickname, KeyDigest? Key, IPAddress? Network = null)
{
    /// <summary>Whether a join shows the key.</summary>
    public bool IsShownBy(Join join) => join.Key is { } key && Key?.Matches(key) is true;
}
