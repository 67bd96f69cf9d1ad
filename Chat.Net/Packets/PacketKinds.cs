using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Chat.Net.Packets;

/// <summary>The packets that one end may send, and how they are read.</summary>
public sealed class PacketKinds
{
    private readonly Dictionary<string, JsonTypeInfo> _kinds;

    private PacketKinds(Dictionary<string, JsonTypeInfo> kinds) => _kinds = kinds;

    /// <summary>What a relay hears.</summary>
    public static PacketKinds FromClient { get; } = new(new()
    {
        ["join"] = PacketJson.Default.Join,
        ["say"] = PacketJson.Default.Say,
        ["alive"] = PacketJson.Default.Alive,
        ["leave"] = PacketJson.Default.Leave,
    });

    /// <summary>What a client hears, but for the messages of an update.</summary>
    public static PacketKinds FromRelay { get; } = new(new()
    {
        ["hello"] = PacketJson.Default.Hello,
        ["refused"] = PacketJson.Default.Refused,
        ["welcome"] = PacketJson.Default.Welcome,
        ["present"] = PacketJson.Default.Present,
        ["hash"] = PacketJson.Default.HashPacket,
        ["taken"] = PacketJson.Default.Taken,
        ["alive"] = PacketJson.Default.Alive,
        ["notice"] = PacketJson.Default.Notice,
        ["bye"] = PacketJson.Default.Bye,
    });

    public Packet Read(ReadOnlyMemory<byte> body)
    {
        using var json = JsonDocument.Parse(body);
        var type = json.RootElement.GetProperty("type").GetString()!;
        return (Packet)json.RootElement.Deserialize(_kinds[type])!;
    }
}
