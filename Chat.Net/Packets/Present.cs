namespace Chat.Net.Packets;

/// <summary>Relay to client, after the welcome: who is in the room, in one or more packets.</summary>
/// <param name="UpTo">The number of the message up to which this is true.</param>
public sealed record Present(IReadOnlyList<string> Nicknames, long UpTo) : Packet;
