using Chat.Domain.Messages;

namespace Chat.Net.Packets;

/// <summary>Relay to client: the hash of the list up to the end of the messages packet that follows at once.</summary>
public sealed record HashPacket(Hash Hash) : Packet;
