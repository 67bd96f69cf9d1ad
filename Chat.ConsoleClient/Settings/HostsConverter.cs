using System.Text.Json;

namespace Chat.ConsoleClient.Settings;

/// <summary>Reads servers by their names from JSON; what could not be one is a mistake there.</summary>
internal sealed class HostsConverter : SettingConverter<IReadOnlyDictionary<string, string>>
{
    public override IReadOnlyDictionary<string, string> Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();
        var hosts = new Dictionary<string, string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!reader.Read() || reader.TokenType != JsonTokenType.String
                || !ConnectionSettings.IsServer(reader.GetString()!) || !hosts.TryAdd(name, reader.GetString()!))
                throw new JsonException();
        }
        return hosts;
    }
}
