using Chat.Domain.Nicknames;
using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>Who somebody is in the room, and the secrets by which they may come back as the same.</summary>
internal sealed record Identity(Nickname Nickname, Secret Secret, KeyDigest? Key)
{
    /// <summary>Whether a join shows one of the secrets.</summary>
    public bool IsShownBy(Join join) =>
        (join.Was is { } was && Secret.Matches(was)) || (join.Key is { } key && Key?.Matches(key) is true);
}
