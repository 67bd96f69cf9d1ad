using Chat.Domain.Messages;

namespace Chat.Net.Packets;

/// <summary>Client to relay, first on the inbox connection.</summary>
/// <param name="Session">The secret from the hello on the delivery connection.</param>
/// <param name="Version">The protocol's version that the client speaks.</param>
/// <param name="Nickname">The name it asks for.</param>
/// <param name="Was">When it comes back: the secret of the session that it continues.</param>
/// <param name="Last">When it comes back: the newest place in the chain that it verified.</param>
public sealed record Join(string Session, int Version, string Nickname, string? Was = null, Head? Last = null) : Packet;
