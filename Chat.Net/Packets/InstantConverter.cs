using System.Text.Json;
using System.Text.Json.Serialization;
using Chat.Domain.Messages;

namespace Chat.Net.Packets;

internal sealed class InstantConverter : JsonConverter<Instant>
{
    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var milliseconds)
            ? new Instant(milliseconds)
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Milliseconds);
}
