namespace Chat.Net.Packets;

/// <summary>Relay to client: what was said with this id is in the list already, as the message of this number.</summary>
public sealed record Taken(string Id, long Number) : Packet;
