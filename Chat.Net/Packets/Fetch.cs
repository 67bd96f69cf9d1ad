using Chat.Domain.Messages;

namespace Chat.Net.Packets;

/// <summary>Client to relay: asks for what came before its copy.</summary>
/// <param name="Before">Where its copy begins.</param>
/// <param name="Updates">How many updates it takes at most.</param>
internal sealed record Fetch(Head Before, int Updates) : Packet;
