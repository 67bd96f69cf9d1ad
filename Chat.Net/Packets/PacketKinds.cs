namespace Chat.Net.Packets;

/// <summary>The packets that one end may send, and how they are read.</summary>
public sealed class PacketKinds
{
    /// <summary>What a relay hears.</summary>
    public static PacketKinds FromClient { get; } = new();

    /// <summary>What a client hears, but for the messages of an update.</summary>
    public static PacketKinds FromRelay { get; } = new();

    public Packet Read(ReadOnlyMemory<byte> body) => new Notice("");
}
