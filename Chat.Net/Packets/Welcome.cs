using Chat.Domain.Messages;

namespace Chat.Net.Packets;

/// <summary>Relay to client: it has joined.</summary>
/// <param name="Nickname">The nickname as kept.</param>
/// <param name="Resumed">Whether the copy goes on where the client's ended; else it begins anew.</param>
/// <param name="From">Where the copy begins: the updates that follow come after this place in the chain.</param>
/// <param name="History">The id of the history, 32 hexadecimal digits; a restarted relay begins another.</param>
public sealed record Welcome(string Nickname, bool Resumed, Head From, string History) : Packet;
