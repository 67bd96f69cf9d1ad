namespace Chat.Net.Packets;

/// <summary>Relay to client: the connection ends now. Best effort; an end without it means: resume.</summary>
/// <param name="Words">A sentence for a person.</param>
public sealed record Bye(ByeReason Reason, string Words) : Packet;
