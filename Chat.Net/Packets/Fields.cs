using System.Text.Json;

namespace Chat.Net.Packets;

/// <summary>The fields of an object in a packet, each a protocol error when it is not what it should be.</summary>
internal readonly struct Fields
{
    private readonly JsonElement _json;
    private readonly string _packet;

    public Fields(JsonElement json, string packet)
    {
        (_json, _packet) = (json, packet);
        if (json.ValueKind != JsonValueKind.Object)
            throw new ProtocolException(ProtocolFault.WrongField, $"A '{packet}' packet has something else than an object in its array.");
    }

    public long Number(string name) =>
        Field(name) is { ValueKind: JsonValueKind.Number } field && field.TryGetInt64(out var number) ? number : throw Wrong(name, "a whole number");

    public string Text(string name) => JsonObjects.TextOf(Field(name)) ?? throw Wrong(name, "text");

    /// <summary>One or more objects.</summary>
    public IEnumerable<Fields> Objects(string name)
    {
        var packet = _packet;
        return Field(name) is { ValueKind: JsonValueKind.Array } field && field.GetArrayLength() > 0
            ? field.EnumerateArray().Select(item => new Fields(item, packet))
            : throw Wrong(name, "an array of one or more objects");
    }

    private JsonElement Field(string name) => _json.TryGetProperty(name, out var field)
        ? field
        : throw new ProtocolException(ProtocolFault.MissingField, $"A '{_packet}' packet lacks a field that it needs: '{name}'.");

    private ProtocolException Wrong(string name, string expected) =>
        new(ProtocolFault.WrongField, $"'{name}' in a '{_packet}' packet is {expected}; this one is something else.");
}
