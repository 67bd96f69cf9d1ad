using System.Text.Json;

namespace Chat.Net.Packets;

/// <summary>The packets that one end may send, and how they are read.</summary>
internal sealed class PacketReader
{
    private readonly Dictionary<string, Func<Fields, Packet>> _types;

    private PacketReader(Dictionary<string, Func<Fields, Packet>> types) => _types = types;

    /// <summary>What a relay may receive.</summary>
    public static PacketReader FromClient { get; } = new(new()
    {
        [PacketType.Of<Join>()] = Join.Read,
        [PacketType.Of<Say>()] = Say.Read,
        [PacketType.Of<Alive>()] = Alive.Read,
        [PacketType.Of<Leave>()] = Leave.Read,
        [PacketType.Of<Rename>()] = Rename.Read,
        [PacketType.Of<Fetch>()] = Fetch.Read,
    });

    /// <summary>What a client may receive, but for the messages of an update.</summary>
    public static PacketReader FromRelay { get; } = new(new()
    {
        [PacketType.Of<Hello>()] = Hello.Read,
        [PacketType.Of<Refused>()] = Refused.Read,
        [PacketType.Of<Welcome>()] = Welcome.Read,
        [PacketType.Of<Present>()] = Present.Read,
        [PacketType.Of<HashPacket>()] = HashPacket.Read,
        [PacketType.Of<Taken>()] = Taken.Read,
        [PacketType.Of<Alive>()] = Alive.Read,
        [PacketType.Of<Notice>()] = Notice.Read,
        [PacketType.Of<Past>()] = Past.Read,
        [PacketType.Of<Bye>()] = Bye.Read,
    });

    /// <summary>The packet in the body of a word packet.</summary>
    /// <exception cref="ProtocolException">It is none that this end may receive.</exception>
    public Packet Read(ReadOnlyMemory<byte> body) => JsonObjects.Read(body, Read);

    /// <summary>The same; a type that this version does not know is no error.</summary>
    /// <exception cref="ProtocolException">It has no type, or is not what its type says.</exception>
    public Packet ReadOrPassOver(ReadOnlyMemory<byte> body) => JsonObjects.Read(
        body,
        json => JsonObjects.TypeOf(json) is { } type && !_types.ContainsKey(type) ? new UnknownPacket() : Read(json));

    private Packet Read(JsonElement json)
    {
        var type = JsonObjects.TypeOf(json);
        return type is not null && _types.TryGetValue(type, out var read)
            ? read(new Fields(json, type))
            : throw new ProtocolException(
                ProtocolFault.UnknownType,
                $"A packet here has a 'type' of {string.Join(", ", _types.Keys)}; "
                    + $"this one has {(type is null ? "none" : "another")}.");
    }
}
