using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Chat.Net.Packets;

/// <summary>The packets that one end may send, and how they are read.</summary>
public sealed class PacketReader
{
    private readonly Dictionary<string, JsonTypeInfo> _kinds;

    private PacketReader(Dictionary<string, JsonTypeInfo> kinds) => _kinds = kinds;

    /// <summary>What a relay may receive.</summary>
    public static PacketReader FromClient { get; } = new(new()
    {
        ["join"] = PacketJson.Default.Join,
        ["say"] = PacketJson.Default.Say,
        ["alive"] = PacketJson.Default.Alive,
        ["leave"] = PacketJson.Default.Leave,
    });

    /// <summary>What a client may receive, but for the messages of an update.</summary>
    public static PacketReader FromRelay { get; } = new(new()
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

    /// <summary>The packet in the body of a word packet.</summary>
    /// <exception cref="ProtocolException">It is none that this end may receive.</exception>
    public Packet Read(ReadOnlyMemory<byte> body) => JsonObjects.Read(body, Read);

    private Packet Read(JsonElement json)
    {
        var type = JsonObjects.TypeOf(json);
        if (type is null || !_kinds.TryGetValue(type, out var kind))
            throw new ProtocolException(ProtocolFault.UnknownType, $"A packet here has a 'type' of {string.Join(", ", _kinds.Keys)}; this one has {(type is null ? "none" : "another")}.");
        try
        {
            return (Packet)json.Deserialize(kind)!;
        }
        catch (JsonException error) when (error is { Path: null or "$", InnerException: InvalidOperationException })
        {
            throw error.InnerException;
        }
        catch (JsonException error) when (error.Path is null or "$")
        {
            throw new ProtocolException(ProtocolFault.MissingField, $"A '{type}' packet lacks a field that it needs: {MissingFrom(error.Message)}.");
        }
        catch (JsonException error)
        {
            throw new ProtocolException(ProtocolFault.WrongField, $"A '{type}' packet has something else at {error.Path} than docs/PROTOCOL.md says.");
        }
    }

    private static string MissingFrom(string message) => message[(message.LastIndexOf(':') + 1)..].Trim(' ', '.');
}
