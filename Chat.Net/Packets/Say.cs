using Chat.Domain.Messages;

namespace Chat.Net.Packets;

/// <summary>Client to relay: something to say.</summary>
/// <param name="Id">1 to 64 visible ASCII characters, unique among what this nickname says.</param>
/// <param name="SaidAt">The author's own time.</param>
public sealed record Say(string Id, string Text, Instant SaidAt) : Packet;
