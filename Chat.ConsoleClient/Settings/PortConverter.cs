using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chat.ConsoleClient.Settings;

/// <summary>Reads a port from JSON; anything else is a mistake there.</summary>
internal sealed class PortConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var port) && Port.IsValid(port)
            ? port
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value);
}
