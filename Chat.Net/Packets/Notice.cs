namespace Chat.Net.Packets;

/// <summary>Relay to client: a sentence for the person.</summary>
public sealed record Notice(string Words) : Packet;
