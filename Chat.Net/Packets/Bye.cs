namespace Chat.Net.Packets;

/// <summary>Relay to client: the connection ends now. Best effort; an end without it means: resume.</summary>
/// <param name="Reason">One of the closed list of reasons (docs/PROTOCOL.md).</param>
/// <param name="Words">A sentence for a person.</param>
public sealed record Bye(string Reason, string Words) : Packet;
