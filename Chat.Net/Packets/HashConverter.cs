using System.Text.Json;
using System.Text.Json.Serialization;
using Chat.Domain.Messages;

namespace Chat.Net.Packets;

internal sealed class HashConverter : JsonConverter<Hash>
{
    public override Hash Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Hash.TryParse(reader.GetString()!, out var hash)
            ? hash
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Hash value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
