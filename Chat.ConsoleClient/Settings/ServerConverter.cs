using System.Text.Json;

namespace Chat.ConsoleClient.Settings;

/// <summary>Reads a server from JSON; what could not be one is a mistake there.</summary>
internal sealed class ServerConverter : SettingConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { } server
            && ConnectionSettings.IsServer(server)
            ? server
            : throw new JsonException();
}
