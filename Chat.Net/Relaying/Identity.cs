using Chat.Domain.Nicknames;

namespace Chat.Net.Relaying;

/// <summary>Who somebody is in the room, and the secret by which they may come back as the same.</summary>
internal sealed record Identity(Nickname Nickname, Secret Secret);
