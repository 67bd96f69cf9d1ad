namespace Chat.Net.Packets;

/// <summary>Relay to client: something was not taken.</summary>
/// <param name="Id">The id of the say that was refused; absent for a join.</param>
/// <param name="Words">A sentence for a person.</param>
public sealed record Refused(RefusedRequest What, string? Id = null, RefusedReason Reason = default, string Words = "") : Packet;
