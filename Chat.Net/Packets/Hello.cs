namespace Chat.Net.Packets;

/// <summary>Relay to client, first of all.</summary>
/// <param name="Version">The protocol's version: 1.</param>
/// <param name="Session">A secret of 32 hexadecimal digits that ties the inbox connection to this one.</param>
/// <param name="Limits">What the relay allows.</param>
public sealed record Hello(int Version, string Session, Limits Limits) : Packet;
