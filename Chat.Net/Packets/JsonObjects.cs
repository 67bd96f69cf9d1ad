using System.Text.Json;
using System.Text.Unicode;

namespace Chat.Net.Packets;

/// <summary>The first look at a stranger's bytes: UTF-8, one JSON object, a type.</summary>
internal static class JsonObjects
{
    /// <summary>What the reading function makes of the object.</summary>
    /// <exception cref="ProtocolException">It is not UTF-8, or not one JSON object of Unicode text.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> body, Func<JsonElement, T> read)
    {
        if (!Utf8.IsValid(body.Span))
            throw new ProtocolException(ProtocolFault.NotUtf8, "The body of a word packet is UTF-8; this one is not.");
        try
        {
            using var json = Parse(body);
            if (json?.RootElement.ValueKind == JsonValueKind.Object)
            {
                if (body.Span.IndexOf("\\u"u8) >= 0)
                    TouchNames(json.RootElement);
                return read(json.RootElement);
            }
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, escaped: the framework notices when it takes a name or a text out.
        }
        throw new ProtocolException(
            ProtocolFault.NotAnObject,
            "The body of a word packet is one JSON object of Unicode text; this one is not.");
    }

    /// <summary>The packet's type, or null where there is none that is text.</summary>
    public static string? TypeOf(JsonElement packet) =>
        packet.TryGetProperty("type", out var type) ? TextOf(type) : null;

    /// <summary>The element's text, or null when it is not text, or text with half of a surrogate pair.</summary>
    public static string? TextOf(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <exception cref="InvalidOperationException">
    /// A field's name, at any depth, has half of a surrogate pair.
    /// </exception>
    private static void TouchNames(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                TouchNames(item);
        }
        if (element.ValueKind != JsonValueKind.Object)
            return;
        foreach (var field in element.EnumerateObject())
        {
            _ = field.Name;
            TouchNames(field.Value);
        }
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonDocument.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
