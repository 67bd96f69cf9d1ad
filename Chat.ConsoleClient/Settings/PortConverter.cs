using System.Text.Json;

namespace Chat.ConsoleClient.Settings;

/// <summary>Reads a port from JSON; anything else is a mistake there.</summary>
internal sealed class PortConverter : SettingConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var port) && Port.IsValid(port)
            ? port
            : throw new JsonException();
}
