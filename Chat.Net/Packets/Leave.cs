namespace Chat.Net.Packets;

/// <summary>Client to relay: the person leaves the room.</summary>
internal sealed record Leave : Packet
{
    internal static Leave Read(Fields fields) => new();
}
