using System.Text.Json;
using Chat.Domain.Messages;

namespace Chat.Net.Packets;

/// <summary>The fields of an object in a packet, each a protocol error when it is not what it should be.</summary>
/// <param name="packet">The type of the packet.</param>
/// <param name="path">What stands before a field's name in an error: the object that it is in, and a full stop.</param>
internal readonly struct Fields(JsonElement json, string packet, string path = "")
{
    /// <summary>Whether there is such a field; null is as good as none.</summary>
    public bool Has(string name) => json.TryGetProperty(name, out var field) && field.ValueKind != JsonValueKind.Null;

    public long Number(string name) =>
        Field(name) is { ValueKind: JsonValueKind.Number } field && field.TryGetInt64(out var number)
            ? number
            : throw Wrong(name, "a whole number");

    public int Int(string name) =>
        Field(name) is { ValueKind: JsonValueKind.Number } field && field.TryGetInt32(out var number)
            ? number
            : throw Wrong(name, "a whole number");

    public double Double(string name) =>
        Field(name) is { ValueKind: JsonValueKind.Number } field ? field.GetDouble() : throw Wrong(name, "a number");

    /// <summary>A time that can be waited for.</summary>
    public double Seconds(string name) =>
        Double(name) is > 0 and <= 30 * 86_400 and var seconds
            ? seconds
            : throw Wrong(name, "a number of seconds, more than 0 and at most 30 days");

    public bool Bool(string name) => Field(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong(name, "true or false"),
    };

    public string Text(string name) => JsonObjects.TextOf(Field(name)) ?? throw Wrong(name, "text");

    public IReadOnlyList<string> Texts(string name)
    {
        var field = Field(name);
        var texts = field.ValueKind == JsonValueKind.Array
            ? field.EnumerateArray().Select(JsonObjects.TextOf).ToList()
            : [null];
        return texts.Contains(null) ? throw Wrong(name, "an array of text") : [.. texts.OfType<string>()];
    }

    public Instant Instant(string name) => new(Number(name));

    /// <summary>128 bits.</summary>
    public string Key(string name) =>
        Text(name) is { Length: 32 } key && key.All(char.IsAsciiHexDigitLower)
            ? key
            : throw Wrong(name, "32 hexadecimal digits");

    public Hash Hash(string name) =>
        Chat.Domain.Messages.Hash.TryParse(Text(name), out var hash)
            ? hash
            : throw Wrong(name, "64 hexadecimal digits");

    public Head Head(string name)
    {
        var head = Object(name);
        return new Head(head.Number("number"), head.Hash("hash"));
    }

    public Fields Object(string name) =>
        Field(name) is { ValueKind: JsonValueKind.Object } field
            ? new Fields(field, packet, $"{path}{name}.")
            : throw Wrong(name, "an object");

    /// <summary>One or more objects.</summary>
    public IEnumerable<Fields> Objects(string name)
    {
        var field = Field(name);
        if (field.ValueKind != JsonValueKind.Array
            || field.GetArrayLength() == 0
            || field.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.Object))
            throw Wrong(name, "an array of one or more objects");
        var (type, inside) = (packet, $"{path}{name}.");
        return field.EnumerateArray().Select(item => new Fields(item, type, inside));
    }

    private JsonElement Field(string name) => json.TryGetProperty(name, out var field)
        ? field
        : throw new ProtocolException(
            ProtocolFault.MissingField, $"A '{packet}' packet lacks a field that it needs: '{path}{name}'.");

    private ProtocolException Wrong(string name, string expected) =>
        new(
            ProtocolFault.WrongField,
            $"'{path}{name}' in a '{packet}' packet is {expected}; this one is something else.");
}
