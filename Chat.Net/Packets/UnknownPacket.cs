namespace Chat.Net.Packets;

/// <summary>What a newer relay says, of a type that this version does not know.</summary>
internal sealed record UnknownPacket : Packet;
