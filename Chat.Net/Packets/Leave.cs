namespace Chat.Net.Packets;

/// <summary>Client to relay: the person leaves the room.</summary>
public sealed record Leave : Packet
{
    internal static Leave Read(Fields fields) => new();
}
