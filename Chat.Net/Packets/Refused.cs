namespace Chat.Net.Packets;

/// <summary>Relay to client: something was not taken.</summary>
/// <param name="What">"join" or "say".</param>
/// <param name="Id">The id of the say that was refused; absent for a join.</param>
/// <param name="Reason">One of the closed list of reasons (docs/PROTOCOL.md).</param>
/// <param name="Words">A sentence for a person.</param>
public sealed record Refused(string What, string? Id = null, string Reason = "", string Words = "") : Packet;
